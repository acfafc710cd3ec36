import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readersDay } from './readers-day';

it('readersDay(now) is the day where the reader is', () => {
	expect(readersDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
	expect(readersDay(new Date(2026, 11, 31, 0, 1))).toBe('2026-12-31');
});

it('no other module asks the clock, or writes a day in the time of Greenwich', () => {
	const files = ['src/lib', 'src/routes']
		.flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`)
		)
		.filter((file) => /\.(ts|svelte)$/.test(file) && !/\.test\.ts$|compiled/.test(file));
	const asking = files.filter((file) =>
		/new Date\(\)|Date\.now|toISOString|toLocaleDateString/.test(readFileSync(file, 'utf8'))
	);
	expect(files.length).toBeGreaterThan(300);
	// A day written in a Parquet file is one of Greenwich, and is read there when the site is built.
	const built = 'src/lib/catalogue/tables/read-series.server.ts';
	expect(asking).toEqual([built, 'src/lib/ui/page/readers-day.ts']);
});
