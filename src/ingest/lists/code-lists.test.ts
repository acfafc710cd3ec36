import { expect, it } from 'vitest';
import { activityTable, hostTable, indicatorTable, sectorTable, toActivities } from './code-lists';

const label = (code: string) => ({ code, en: `${code} in English`, fr: `${code} en français` });
const ACTIVITIES = toActivities(['G451', 'C24', 'C', 'C10', 'D35'].map(label));

it('toActivities(labels) tells the level from the code and orders by code', () => {
	expect(ACTIVITIES.map(({ code, level }) => `${code} ${level}`)).toEqual([
		'C section',
		'C10 division',
		'C24 division',
		'D35 division',
		'G451 group'
	]);
	expect(activityTable(ACTIVITIES).rows[0]).toEqual([
		'C',
		'section',
		'C in English',
		'C en français'
	]);
});

it('sectorTable(activities) lists the named sectors, then manufacturing divisions only', () => {
	const rows = sectorTable(ACTIVITIES).rows.map(([slug, kind, , , codes]) => [slug, kind, codes]);
	expect(rows).toEqual([
		['metallurgy', 'sector', 'C24 C25'],
		['machinery', 'sector', 'C28'],
		['food', 'sector', 'C10 C11'],
		['polymers', 'sector', 'C22 C13'],
		['manufacturing', 'total', 'C'],
		['c10', 'division', 'C10'],
		['c24', 'division', 'C24']
	]);
});

it('hostTable(hosts) spells cities in both languages', () => {
	const host = (slug: string, city: string) => ({
		...{ slug, city, region_slug: 'r', country: 'PL', start: '2023-12-11', end: '2023-12-12' },
		...{
			nuts_2021: 'PL21',
			codes_in_sbs: 'PL21',
			name_en: 'n',
			name_fr: 'n',
			note_en: '',
			note_fr: ''
		}
	});
	const { rows } = hostTable([host('krakow', 'Kraków'), host('milan', 'Milan')]);
	expect(rows.map((row) => [row[3], row[4]])).toEqual([
		['Kraków', 'Cracovie'],
		['Milan', 'Milan']
	]);
});

it('indicatorTable() says that the published ratios are never added', () => {
	expect(indicatorTable().rows.map((row) => [row[0], row[1], row[7]])).toEqual([
		['persons_employed', 'V16110', 'true'],
		['local_units', 'V11210', 'true'],
		['wages', 'V13320', 'true'],
		['published_employment_growth', 'V91290', 'false'],
		['published_manufacturing_share', 'V94310', 'false']
	]);
});
