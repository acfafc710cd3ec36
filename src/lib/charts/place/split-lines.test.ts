import { describe, expect, it } from 'vitest';
import { splitLines } from './split-lines';

describe('splitLines', () => {
	const names: [string, readonly string[]][] = [
		['Lombardie', ['Lombardie']],
		['Finlande du Nord et de l’Est', ['Finlande du Nord et', 'de l’Est']],
		['Auvergne-Rhône-Alpes', ['Auvergne-Rhône-Alpes']],
		['Roumanie du Nord-Est et Sud', ['Roumanie du Nord-Est', 'et Sud']],
		['Nordrhein-Westfalen-Süd', ['Nordrhein-Westfalen-', 'Süd']],
		[
			'Région de Bruxelles-Capitale/ Brussels Hoofdstedelijk Gewest',
			['Région de', 'Bruxelles-Capitale/…']
		],
		['Abcdefghijklmnopqrstuvwxyz', ['Abcdefghijklmnopqrst', 'uvwxyz']]
	];
	it.each(names)('splitLines(%s) never exceeds two lines of twenty', (name, expected) => {
		expect(splitLines(name, 20)).toEqual(expected);
	});
});
