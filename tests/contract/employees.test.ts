import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkEmployees } from '../../src/ingest/check/check-employees';
import { readCodeTables } from '../../src/ingest/check/code-tables';
import { EMPLOYEES_QUARTERLY } from '../../src/ingest/describe/describe-employees';
import { readCsv } from '../../src/ingest/files/csv-file';
import { readLines } from '../../src/ingest/files/read-lines';
import {
	makeEmployees,
	type MadeEmployees,
	writeEmployees
} from '../../src/ingest/publish/write-employees';
import { readEmployees, type QuarterRow } from '../../src/ingest/read/read-employees';
import { EMPLOYEE_ROWS, portalExport } from '../eurostat/employee-texts';
import { testFolder } from '../eurostat/test-folder';

const { folder, remove } = await testFolder();
afterAll(() => remove());

const ROWS = EMPLOYEE_ROWS.map(
	({ region, activity_group: group, quarter, employees_sa, wage_bill_sa }): QuarterRow => ({
		...{ region, group, quarter, employees: employees_sa, wageBill: wage_bill_sa }
	})
);

describe('employees_quarterly.parquet', () => {
	// Counted in the file that was handed over: 17 regions, nine groups and the total, 110 quarters.
	it('has 18,700 rows, from 30 September 1998 to 31 December 2025, none twice or empty', () => {
		expect(ROWS).toHaveLength(18_700);
		expect(new Set(ROWS.map(({ region }) => region)).size).toBe(17);
		const quarters = [...new Set(ROWS.map(({ quarter }) => quarter))].sort();
		expect([quarters.length, quarters[0], quarters.at(-1)]).toEqual([
			...[110, '1998-09-30', '2025-12-31']
		]);
		const keys = ROWS.map(({ region, group, quarter }) => `${region} ${group} ${quarter}`);
		expect(new Set(keys).size).toBe(18_700);
		expect(ROWS.filter((row) => row.employees === null || row.wageBill === null)).toEqual([]);
	});

	// From the notes that came with the file, and read from it by eye.
	it('has the employees of Auvergne-Rhône-Alpes on 31 December 2025, and of metallurgy before', () => {
		const of = (quarter: string) =>
			ROWS.filter((row) => row.region === 'FRK' && row.quarter === quarter);
		expect(of('2025-12-31').map(({ group, employees }) => [group, employees])).toEqual([
			...[
				['CA', 68_836],
				['CB', 23_079],
				['CC', 20_577],
				['CD-CE-CF', 43_223],
				['CG', 51_351]
			],
			...[
				['CH', 78_424],
				['CI-CJ', 48_167],
				['CK-CL', 64_835],
				['CM', 52_153]
			],
			['TOTAL', 2_498_363]
		]);
		const metallurgy = (quarter: string) => of(quarter).find(({ group }) => group === 'CH');
		expect(metallurgy('2025-12-31')?.wageBill).toBe(814_271_356);
		expect(metallurgy('2024-12-31')?.employees).toBe(78_803);
		expect(metallurgy('2022-12-31')?.employees).toBe(79_196);
		expect(metallurgy('2019-12-31')?.employees).toBe(80_839);
	});

	it('says that it is a third party’s extract of April 2026 under ODbL, and which file was read', async () => {
		const text = await readFile('datasets/datapackage.json', 'utf8');
		const { resources } = JSON.parse(text) as { resources: { name: string }[] };
		expect(resources.find(({ name }) => name === 'employees_quarterly')).toMatchObject({
			vintage: '2026-04',
			description_en: expect.stringContaining("a third party's page of April 2026"),
			description_fr: expect.stringContaining('la page d’un tiers d’avril 2026'),
			licenses: [{ name: 'ODbL-1.0' }],
			extraction: {
				taken: '2026-04',
				hash: 'sha256:2d1c4fa5984ef56b4011a959321f8db6ebcf02846f2847e967bbf51f11df249f'
			}
		});
	});

	it('is the same when it is read from the portal’s export', async () => {
		async function* bytes() {
			yield Buffer.from(portalExport(EMPLOYEE_ROWS));
		}
		const read = await readEmployees(readLines(bytes(), 'export.csv'), 'export.csv');
		expect(read.isExtract).toBe(false);
		expect(read.rows).toEqual(ROWS);
	});
});

describe('employee_groups.csv', () => {
	it('parts manufacturing, C10 to C33, into nine', async () => {
		const groups = await readCsv('datasets/employee_groups.csv', ['code', 'activities']);
		const divisions = groups.flatMap(({ activities }) => activities.split(' ').filter(Boolean));
		expect(divisions).toEqual(Array.from({ length: 24 }, (_, at) => `C${at + 10}`));
		expect(groups).toHaveLength(10);
	});

	it('holds metallurgy as CH, food in CA, machinery in CK-CL and no polymers by themselves', async () => {
		const columns = ['code', 'activities', 'sector', 'relation'] as const;
		const groups = await readCsv('datasets/employee_groups.csv', columns);
		const sectors = await readCsv('datasets/sectors.csv', ['slug', 'activities']);
		const kin = groups.filter(({ sector }) => sector !== '');
		expect(kin.map(({ code, sector, relation }) => `${code} ${relation} ${sector}`)).toEqual([
			...['CA wider food', 'CB overlapping polymers', 'CG overlapping polymers'],
			...['CH equal metallurgy', 'CK-CL wider machinery']
		]);
		for (const { activities, sector, relation } of kin) {
			const own = activities.split(' ');
			const of = sectors.find(({ slug }) => slug === sector)?.activities.split(' ') ?? [];
			const within = of.filter((code) => own.includes(code)).length;
			const kinds = within < of.length ? 'overlapping' : of.length < own.length ? 'wider' : 'equal';
			expect([sector, within > 0, kinds]).toEqual([sector, true, relation]);
		}
	});
});

describe('data:check of quarterly employees', () => {
	const SOUND: MadeEmployees = {
		...{ rows: ROWS, vintage: '2026-04', isExtract: true, sha256: '0'.repeat(64) }
	};

	async function problemsOf(change: (rows: QuarterRow[]) => readonly QuarterRow[]) {
		await writeEmployees({ ...SOUND, rows: change([...ROWS]) }, folder);
		return checkEmployees(folder, EMPLOYEES_QUARTERLY, await readCodeTables(folder));
	}
	const first = (rows: readonly QuarterRow[], change: Partial<QuarterRow>) =>
		rows.map((row, at) => (at === 0 ? { ...row, ...change } : row));

	it('finds nothing wrong with ours', async () => {
		expect(await problemsOf((rows) => rows)).toEqual([]);
	});

	it.each<[string, (rows: QuarterRow[]) => readonly QuarterRow[], RegExp]>([
		[
			'a row twice',
			(rows) => [...rows.slice(0, 1), ...rows],
			/^duplicate key in .* FR1 CA 1998-09-30$/
		],
		['another order', (rows) => rows.reverse(), /^row out of order in /],
		[
			'a missing quarter',
			(rows) => rows.filter((_, at) => at !== 5),
			/^missing rows: 1 in .*, first FR1 CA 1999-12-31$/
		],
		['a region of none', (rows) => first(rows, { region: 'FR0' }), /^unknown region: FR0 in /],
		['a group of none', (rows) => first(rows, { group: 'C28' }), /^unknown group: C28 in /],
		[
			'a day within',
			(rows) => first(rows, { quarter: '1998-09-29' }),
			/^day that ends no quarter: 1998-09-29 in /
		],
		['a negative figure', (rows) => first(rows, { employees: -1 }), /^figure that is none: -1 in /],
		[
			'a total of less than manufacturing',
			(rows) =>
				rows.map((row) =>
					row.group === 'TOTAL' && row.region === 'FRM' ? { ...row, employees: 5 } : row
				),
			/^total below its parts: FRM 1998-09-30 in employees_quarterly\.parquet$/
		]
	])('tells %s', async (_, change, sentence) => {
		const [problem] = await problemsOf(change);
		expect(problem).toMatch(sentence);
	});
});

it('makeEmployees(file) wants a day where an export says none', async () => {
	const file = join(folder, 'export.csv');
	await writeFile(file, portalExport(EMPLOYEE_ROWS.filter(({ quarter }) => quarter > '2025-10')));
	await expect(makeEmployees(file)).rejects.toThrow(/^no vintage: .* add --vintage YYYY-MM-DD$/);
	const made = await makeEmployees(file, { vintage: '2026-07-01' });
	expect(made).toMatchObject({ vintage: '2026-07-01', isExtract: false });
});
