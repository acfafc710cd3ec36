import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Choropleth from '$lib/charts/Choropleth.svelte';
import DivergingBars from '$lib/charts/DivergingBars.svelte';
import Dumbbell from '$lib/charts/Dumbbell.svelte';
import Heatmap from '$lib/charts/Heatmap.svelte';
import Lines from '$lib/charts/Lines.svelte';
import Lollipop from '$lib/charts/Lollipop.svelte';
import type { Mark } from '$lib/charts/mark';
import TileGrid from '$lib/charts/TileGrid.svelte';

/** Synthetic marks: an exact one, a zero, a lower bound, a secret, nothing published. */
const MARKS: readonly Mark[] = [
	mark('exact', 10),
	mark('zero', 0),
	mark('bound', 5, 'at_least'),
	mark('secret', null, 'hidden'),
	mark('none', null, 'none')
];
const LABEL = 'Synthetic';

function mark(key: string, value: number | null, kind: Mark['kind'] = 'exact'): Mark {
	return {
		...{ key, subject: key, name: key, value, kind, provisional: false, flags: '' },
		...{ label: value === null ? kind : String(value), spoken: `${key}, synthetic` },
		emphasis: 'other'
	};
}

/** The markup of one mark, up to the next. */
function partOf(body: string, key: string): string {
	return body.split('role="img"').find((part) => part.includes(`data-key="${key}"`)) ?? '';
}

const isHatched = (part: string) => part.includes('-hatch)');

const DRAWN: readonly (readonly [string, string])[] = [
	[
		'DivergingBars',
		render(DivergingBars, {
			props: { groups: [{ key: 'all', name: '', marks: MARKS }], label: LABEL }
		}).body
	],
	[
		'Lollipop',
		render(Lollipop, {
			props: { rows: MARKS.map((own) => ({ own, others: [] })), label: LABEL, writeTick: String }
		}).body
	],
	[
		'Heatmap',
		render(Heatmap, {
			props: {
				rows: [{ key: 'row', subject: 'row', name: 'row', emphasis: 'other', cells: MARKS }],
				columns: MARKS.map(({ key }) => ({ key, name: key })),
				kind: 'sequential',
				label: LABEL
			}
		}).body
	],
	[
		'TileGrid',
		render(TileGrid, {
			props: {
				marks: MARKS,
				places: Object.fromEntries(MARKS.map(({ key }, column) => [key, { column, row: 0 }])),
				kind: 'sequential',
				label: LABEL
			}
		}).body
	],
	[
		'Choropleth',
		render(Choropleth, {
			props: {
				marks: MARKS,
				map: {
					...{ width: 10, height: 10, land: 'M0 0Z' },
					shapes: MARKS.map(({ key }) => ({
						subject: key,
						path: 'M0 0L1 1Z',
						centre: [1, 1] as const,
						area: 99
					}))
				},
				kind: 'sequential',
				label: LABEL
			}
		}).body
	]
];

describe('pictures of the dashboard', () => {
	it.each(DRAWN)('%s hatches a secret and neither a zero nor a figure', (_name, body) => {
		expect(isHatched(partOf(body, 'secret'))).toBe(true);
		expect(isHatched(partOf(body, 'zero'))).toBe(false);
		expect(isHatched(partOf(body, 'exact'))).toBe(false);
	});

	it.each(DRAWN)('%s says every mark in words', (_name, body) => {
		for (const { spoken } of MARKS) expect(body).toContain(`aria-label="${spoken}"`);
	});

	it('Lines draws a break as a gap with a dashed rule and its word, and a gap as a gap', () => {
		const points = [5, 6, null, 7, 8].map((value, index) => ({
			...mark(`p${index}`, value, value === null ? 'none' : 'exact'),
			year: 2010 + index
		}));
		const series = [
			{ key: 'a', subject: 'a', name: 'a', emphasis: 'focus', points, breaks: [2014] } as const
		];
		const years = [2010, 2011, 2012, 2013, 2014];
		const { body } = render(Lines, {
			props: { series, years, label: LABEL, breakLabel: 'break', writeTick: String }
		});
		expect(body.match(/class="segment/g)).toHaveLength(1);
		expect(body.match(/class="rule/g)).toHaveLength(1);
		expect(body).toContain('>break<');
		expect(body.match(/role="img"/g)).toHaveLength(4);
	});

	it('Dumbbell joins two figures, and not those with a break between them', () => {
		const row = { subject: 'r', name: 'r', emphasis: 'other', change: '' } as const;
		const ends = { from: mark('from', 1), to: mark('to', 2) };
		const draw = (joined: boolean) =>
			render(Dumbbell, {
				props: { rows: [{ ...row, ...ends, key: 'r', joined }], label: LABEL, writeTick: String }
			}).body;
		expect(draw(true)).toContain('class="join');
		expect(draw(false)).not.toContain('class="join');
		expect(draw(false)).toContain('class="apart');
	});
});
