// A built page as Markdown: the same words, links whole, sources as footnotes, drawings left to their tables.
import { htmlToHast } from 'satteri';
import type { Root } from 'hast';
import { joinBlocks, toBlocks } from './blocks.ts';

/** From the end of the masthead, so that the notice of a page comes with it. */
const WORDS = /<\/header>([^]*?<\/main>)/;

/** Taken out before anything is read: most drawings, to save time, and tags whose content the parser would not read. */
const UNREAD = /<svg[ >](?:(?!<svg)[^])*?<\/svg>|<\/?noscript>/g;

const CITED = / href="#(source-\d+)"/g;

/**
 * @param html a whole page
 * @param address where the page is, with host
 */
export function toMarkdown(html: string, address: string): string {
  const words = WORDS.exec(html)?.[1]?.replaceAll(UNREAD, '') ?? '';
  const { children } = htmlToHast(words, { fragment: true }) as Root;
  const cited = new Set(Array.from(words.matchAll(CITED), ([, id]) => id));
  return `${joinBlocks(toBlocks(children, { address, cited }))}\n\n---\n\nThis page: <${address}>\n`;
}
