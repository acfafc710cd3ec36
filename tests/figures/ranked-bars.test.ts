import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Mark } from '$lib/charts/mark';
import RangeBars from '$lib/charts/RangeBars.svelte';
import RankedBars from '$lib/charts/RankedBars.svelte';

/** Synthetic marks, one of each kind that a chart must tell apart. */
const MARKS: readonly Mark[] = [
	mark('exact', 'A region in focus', 100, { emphasis: 'focus', label: '100' }),
	mark('break', 'A break', 80, { flags: 'b', label: '80' }),
	mark('bound', 'A lower bound', 50, { kind: 'at_least', flags: '', label: '≥ 50' }),
	mark('provisional', 'A provisional figure', 40, { provisional: true, flags: 'p', label: '40' }),
	mark('chosen', 'A chosen region', 20, { emphasis: 'chosen', label: '20' }),
	mark('zero', 'A zero', 0, { label: '0' }),
	mark('hidden', 'A secret', null, { kind: 'hidden', label: 'confidential' }),
	mark('none', 'Nothing published', null, { kind: 'none', label: 'not available' })
];

describe('pictures', () => {
	it('RankedBars draws every kind of mark as in the picture kept', async () => {
		const { body } = render(RankedBars, { props: { marks: MARKS, label: 'Synthetic' } });
		await expect(tidy(body)).toMatchFileSnapshot('ranked-bars.svg');
	});

	it('RangeBars draws own bars and the others’ dots as in the picture kept', async () => {
		const rows = MARKS.map((own) => ({ own, others: MARKS.filter(({ key }) => key !== own.key) }));
		const { body } = render(RangeBars, { props: { rows: rows.slice(0, 3), label: 'Synthetic' } });
		await expect(tidy(body)).toMatchFileSnapshot('range-bars.svg');
	});

	it('a secret has a hatched mark and no bar; a zero has a bar of no length and no hatching', () => {
		const { body } = render(RankedBars, { props: { marks: MARKS, label: 'Synthetic' } });
		expect(rowOf(body, 'hidden')).toContain('-hatch)');
		expect(rowOf(body, 'hidden')).toContain('width="0%"');
		expect(rowOf(body, 'zero')).toContain('width="0%"');
		expect(rowOf(body, 'zero')).not.toContain('-hatch)');
		expect(rowOf(body, 'bound')).toContain('-hatch)');
	});
});

function mark(key: string, name: string, value: number | null, more: Partial<Mark>): Mark {
	return {
		...{ key, subject: key, name, value, kind: 'exact', provisional: false, label: '', flags: '' },
		...{ emphasis: 'other', spoken: `${name}, synthetic` },
		...more
	};
}

function rowOf(body: string, key: string): string {
	return body.split('<g ').find((row) => row.includes(`data-key="${key}"`)) ?? '';
}

/** Without Svelte's comments, scoping classes and ids, so that only a change of the drawing shows. */
function tidy(body: string): string {
	return `${body
		.replaceAll(/<!--.*?-->/g, '')
		.replaceAll(/ ?svelte-[a-z0-9]+/g, '')
		.replaceAll(/ class=""/g, '')
		.replaceAll(/><(?!\/)/g, '>\n<')}\n`;
}
