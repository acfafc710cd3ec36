import { expect, it } from 'vitest';
import { whenChosen } from './when-chosen';

it('whenChosen(names, change) hands on what is a name and drops what is none', () => {
	const changes: string[] = [];
	const listen = whenChosen(['share', 'growth'], (name) => void changes.push(name));
	for (const value of ['growth', 'croissance', '', 'share']) listen({ currentTarget: { value } });
	expect(changes).toEqual(['growth', 'share']);
});
