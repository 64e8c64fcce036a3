// No comma, stop or source number stands apart from its word: a line break in a template must not become a space in a sentence.
import { inject, test } from 'vitest';
import { expectNone } from '../setup/expect-none.ts';
import { type BuiltPage, readPages } from './built-pages.ts';

const INLINE = /<\/?(?:a|abbr|b|cite|code|em|glossary-term|i|mark|small|span|strong|sub|sup|time)\b[^>]*>/g;
const APART = /[\p{L}\d)”’%] [,.;:](?=[ ¶])/u;
const SOURCE_APART = /\S.{0,30} <a class="source-ref"/;

/** The text of a page, with ¶ wherever a block begins or ends. */
function toText({ root }: BuiltPage): string {
  const body = root.querySelector('body')?.clone() as BuiltPage['root'] | undefined;
  body?.querySelectorAll('svg, pre, script').forEach((element) => element.remove());
  return (body?.innerHTML ?? '')
    .replace(INLINE, '')
    .replace(/<[^>]+>/g, '¶')
    .replace(/\s+/g, ' ');
}

test('nothing stands apart from its word', () => {
  const apart = readPages(inject('siteFolder')).flatMap((page) => {
    const text = toText(page);
    const at = APART.exec(text)?.index;
    const found = [
      at === undefined ? [] : text.slice(Math.max(0, at - 40), at + 20),
      SOURCE_APART.exec(page.html)?.[0] ?? [],
    ];
    return found.flat().map((text) => `${page.path} ${text}`);
  });
  expectNone(apart, 'Nothing stands apart from its word.');
});
