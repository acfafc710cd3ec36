import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { refuseHalfPublished } from './datasets-folder.server';

it('a site is not made of tables that are part old and part new', () => {
	const beside = mkdtempSync(join(tmpdir(), 'filieres-half-'));
	onTestFinished(() => rmSync(beside, { recursive: true }));
	const folder = join(beside, 'datasets');
	mkdirSync(folder);
	expect(() => refuseHalfPublished(folder)).not.toThrow();
	mkdirSync(`${folder}.ready`);
	expect(() => refuseHalfPublished(folder)).toThrow(
		`tables half published: ${folder}.ready stands beside ${folder}; run npm run data:check -- --out '${folder}', which finishes it`
	);
});
