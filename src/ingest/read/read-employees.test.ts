import { describe, expect, it } from 'vitest';
import { OTHER_GROUPS } from '../lists/employee-codes';
import { readEmployees } from './read-employees';

async function read(...lines: readonly string[]) {
	return readEmployees(
		(async function* () {
			yield lines;
		})(),
		'made-up.csv'
	);
}

const PAGE =
	'code_region,na28i,dernier_jour_du_trimestre,effectifs_salaries_cvs,masse_salariale_cvs';
const PORTAL =
	'\uFEFFRégion;Ancienne région;Secteur NA28i;Dernier jour du trimestre;Code région;Code ancienne région;Effectifs salariés (brut);Effectifs salariés (CVS);Masse salariale (brut);Masse salariale (CVS)';

describe('readEmployees(batches, file)', () => {
	it('reads the page of a third party as it is, zero as zero and nothing as null', async () => {
		const lines = ['84,CH,2025-12-31,78424,814271356', '01,TOTAL,2025-12-31,0,'];
		expect(await read(PAGE, ...lines)).toEqual({
			isExtract: true,
			rows: [
				{
					region: 'FRK',
					group: 'CH',
					quarter: '2025-12-31',
					employees: 78424,
					wageBill: 814271356
				},
				{ region: 'FRY1', group: 'TOTAL', quarter: '2025-12-31', employees: 0, wageBill: null }
			]
		});
	});

	it('sums former regions of the export into regions, and all groups into the total', async () => {
		const line = (group: string, former: string, employees: string) =>
			`"Auvergne; Rhône-Alpes";X;${group} Un nom;2025-12-31;84;${former};9;${employees};9;10`;
		const nine = ['CA', 'CB', 'CC', 'CD-CE-CF', 'CG', 'CI-CJ', 'CK-CL', 'CM'];
		const { rows, isExtract } = await read(
			...[PORTAL, line('CH', '82', '100'), line('CH', '83', '20')],
			...[...nine, ...OTHER_GROUPS].map((group) => line(group, '82', group === 'CM' ? '' : '1'))
		);
		expect(isExtract).toBe(false);
		expect(rows).toHaveLength(10);
		const of = (group: string) => rows.find((row) => row.group === group);
		expect(of('CH')).toMatchObject({ region: 'FRK', employees: 120, wageBill: 20 });
		expect(of('CM')?.employees).toBeNull();
		// One of its 28 parts is not published.
		expect(of('TOTAL')).toMatchObject({ employees: null, wageBill: 290 });
	});

	it.each<[string, readonly string[], RegExp]>([
		['nothing', [], /^empty file: no rows in made-up\.csv, line 1, /],
		['a header alone', [PAGE], /^empty file: no rows in made-up\.csv, line 2, /],
		['another table', ['geo,year,population', 'FR,2014,1'], /^missing column: code_region in /],
		[
			'a short row',
			[PAGE, '84,CH,2025-12-31,1'],
			/^ragged row: 4 cells for 5 columns in .* line 2/
		],
		['a region of none', [PAGE, '06,CH,2025-12-31,1,1'], /^unknown region: "06" in .* column 1; /],
		['a group of none', [PAGE, '84,C28,2025-12-31,1,1'], /^unknown group: "C28" in .* column 2; /],
		['a day within', [PAGE, '84,CH,2025-12-30,1,1'], /^quarter that is none: "2025-12-30" in /],
		['a year alone', [PAGE, '84,CH,2025,1,1'], /^quarter that is none: "2025" in /],
		['a sign', [PAGE, '84,CH,2025-12-31,-1,1'], /^figure that is none: "-1" in .* column 4; /],
		['half a man', [PAGE, '84,CH,2025-12-31,1.5,1'], /^figure that is none: "1\.5" in /],
		['a formula', [PAGE, '84,CH,2025-12-31,=1+1,1'], /^figure that is none: "=1\+1" in /],
		[
			'a row twice',
			[PAGE, '84,CH,2025-12-31,1,1', '84,CH,2025-12-31,2,1'],
			/^duplicate key: FRK CH 2025-12-31 in .* line 3, /
		],
		[
			'groups without a total, and not all of them',
			[PAGE, '84,CH,2025-12-31,1,1'],
			/^group missing: FRK CA 2025-12-31 in made-up\.csv; all 28 are needed for the total/
		]
	])('refuses %s', async (_, lines, sentence) => {
		await expect(read(...lines)).rejects.toThrow(sentence);
	});
});
