// Whatever stands on a page, its words are the same once its Markdown is read again.
import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { markdownToMdast } from 'satteri';
import { expect, it } from 'vitest';
import { toMarkdown } from '#markdown/to-markdown.ts';

const MARKS = '* ** _ __ ` `` ~ ~~ [ ] ( ) < > & &amp; &#35; # ## - + = | ! \\ . ) : / <b> <!-- [^1] [x]'.split(' ');
const snippet = fc.array(fc.constantFrom('a', 'B', '1', '12', ' ', 'x_y', 'R&D', '£', ...MARKS), { maxLength: 8 });

/** Spaces are for the converter to tidy. */
const wordsOf = (text: string): string => text.replaceAll(/\s+/g, '');

function readMarkdown(html: string): string {
  // The last two are the line and the address of the page.
  const { children } = markdownToMdast(toMarkdown(`</header>${html}</main>`, 'https://hub.example/')) as Root;
  return children
    .slice(0, -2)
    .map((child) => toString(child))
    .join('');
}

it.each([
  ['a paragraph', '<p>', '</p>'],
  ['a heading', '<h2>', '</h2>'],
  ['a list', '<ul><li>', '</li></ul>'],
  ['a table', '<table><tr><td>', '</td></tr></table>'],
  ['a link', '<p><a href="/">', '</a></p>'],
  ['a value', '<dl><dd>', '</dd></dl>'],
])('in %s', (_where, start, end) => {
  fc.assert(
    fc.property(snippet, (bits) => {
      const words = bits.join('');
      const html = start + words.replaceAll('&', '&amp;').replaceAll('<', '&lt;') + end;
      expect(wordsOf(readMarkdown(html))).toBe(wordsOf(words));
    }),
    { seed: 1, numRuns: 200 },
  );
});
