// What of a built page search should know: its own words, and beside them the names it goes by.
import type { SearchRecord } from '../record.ts';

/** Repeated on many pages, or not words of the page: breadcrumbs, lists of other pages, sources, phase tables, drawings, forms. */
export const LEFT_OUT = [
  '.head .kind',
  '.links',
  '.rows',
  '.funds',
  '.reasons',
  '.related',
  '.take-part',
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

/** A page for the index only: what readers receive stays as it is. @param html the whole built page */
export function toIndexPage(html: string, { title, aliases, summary, isWhole }: SearchRecord): string {
  const words = isWhole ? readMain(html) : escape(`${title}. ${summary}`);
  const metas = Object.entries({ title, aliases: aliases.join(' · '), summary })
    .map(([name, content]) => `<meta data-pagefind-meta="${name}[content]" content="${escape(content)}">`)
    .join('');
  return `<html lang="en"><body><main>${metas}${words}</main></body></html>`;
}

function readMain(html: string): string {
  const start = html.indexOf('>', html.indexOf('<main')) + 1;
  return html.slice(start, html.lastIndexOf('</main>'));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
