import { expect, it } from 'vitest';
import { escapeMarkup } from './escape-markup';

it('what is escaped stands in an element or a quoted attribute, and once', () => {
	expect(escapeMarkup('R&D <"x"> &amp; it’s')).toBe('R&amp;D &lt;&quot;x&quot;&gt; &amp;amp; it’s');
});
