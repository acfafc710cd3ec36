import { expect, it } from 'vitest';
import { splitNumbers } from './split-numbers';

const written = (text: string, numbers: readonly string[]) => {
	const { found, rest } = splitNumbers(
		text,
		numbers.map((words) => ({ words, key: words }))
	);
	return [...found.flatMap(({ before, words }) => [before, `[${words}]`]), rest].join('');
};

it.each([
	['In 2014, 193,662 persons.', ['193,662'], 'In 2014, [193,662] persons.'],
	['From 12 to 9 in 2012.', ['12', '9'], 'From [12] to [9] in 2012.'],
	['In 2012: 12 units.', ['12'], 'In 2012: [12] units.'],
	['De 142\u202f621 à 621.', ['621'], 'De 142\u202f621 à [621].'],
	['From 12 to 12.', ['12', '12'], 'From [12] to [12].'],
	['At least 1.5 and 1.', ['1'], 'At least 1.5 and [1].'],
	['confidential', ['confidential'], '[confidential]'],
	['From 2 to 5: +150%.', ['2', '5', '+150%'], 'From [2] to [5]: [+150%].']
])('splitNumbers(%j, %j)', (text, numbers, expected) => {
	expect(written(text, numbers)).toBe(expected);
});

it('splitNumbers loses nothing where a number is not in the text', () => {
	expect(written('In 2014.', ['14', '', '2015'])).toBe('In 2014.');
});
