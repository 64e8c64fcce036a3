import { expect, test } from 'vitest';
import { escapeMarkup } from '#text/escape-markup.ts';

test('text stands in an element and in a quoted attribute', () => {
  expect(escapeMarkup('R&D <b>"now"</b> &amp;')).toBe('R&amp;D &lt;b&gt;&quot;now&quot;&lt;/b&gt; &amp;amp;');
});
