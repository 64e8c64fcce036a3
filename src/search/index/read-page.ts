// Prepares a built page for the index: puts the names search should know it by beside its own words.
import type { SearchRecord } from '../record.ts';

/** Repeated on many pages, or not words of the page: breadcrumbs, lists of other pages, sources, phase tables, drawings, forms. */
export const LEFT_OUT = [
  '.head .kind',
  '.links',
  '.rows',
  '.funds',
  '.reasons',
  '.more',
  '.crumbs',
  '.page-end',
  '.src-ref',
  '.line',
  '.line-key',
  '.phases',
  '.key',
  '.codes',
  '.live',
  '.record',
  '.pager',
  '.notice',
  'nav',
  'aside ul',
  'figcaption',
  '.letters',
  'form',
  'svg',
  'button',
];

/** The page with its other names in its head, for the index only: what readers receive stays as it is. */
export function addNames(html: string, { title, aliases, summary }: SearchRecord): string {
  const metas = [
    `<meta data-pagefind-meta="title[content]" content="${escape(title)}">`,
    `<meta data-pagefind-meta="aliases[content]" content="${escape(aliases.join(' · '))}">`,
    `<meta data-pagefind-meta="summary[content]" content="${escape(summary)}">`,
  ];
  return html.replace(/(<main id="main"[^>]*>)/, (main) => main + metas.join(''));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
