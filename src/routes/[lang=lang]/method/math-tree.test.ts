import { describe, expect, it } from 'vitest';
import { below, fraction, row } from './math-tree';

describe('math-tree', () => {
	it('row(…) tells numbers, signs and names apart', () => {
		expect(row('LQ', '=', '1.5')).toEqual({
			kind: 'mrow',
			children: [
				{ kind: 'mi', text: 'LQ' },
				{ kind: 'mo', text: '=' },
				{ kind: 'mn', text: '1.5' }
			]
		});
	});

	it('fraction(…) and below(…) have exactly the two children that MathML asks for', () => {
		for (const node of [fraction('x', 'X'), below('s', 'i')])
			expect('children' in node && node.children).toHaveLength(2);
	});
});
