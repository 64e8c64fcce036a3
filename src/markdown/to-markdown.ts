// A built page as Markdown: the same words, links whole, sources as footnotes, drawings left to their tables.
import Turndown from 'turndown';
import { BLOCK_RULES, fromLabel } from './block-rules.ts';
import { escapeMarks } from './escape-marks.ts';
import { toLinkRules } from './link-rules.ts';

/** From the end of the masthead, so that the notice of a page comes with it. */
const WORDS = /<\/header>([^]*?<\/main>)/;

/** Taken out before anything is read: most drawings, to save time, and tags whose content the parser would not read. */
const UNREAD = /<svg[ >](?:(?!<svg)[^])*?<\/svg>|<\/?noscript>/g;

/** The part of a whole page that its Markdown is made from. */
export function findWords(html: string): string {
  return WORDS.exec(html)?.[1] ?? '';
}

/**
 * @param words as `findWords` gives them
 * @param address where the page is, with host
 */
export function toMarkdown(words: string, address: string): string {
  const converter = new Turndown({ headingStyle: 'atx', emDelimiter: '*', blankReplacement: fromLabel });
  converter.escape = escapeMarks;
  const rules = { ...BLOCK_RULES, ...toLinkRules(words, address) };
  for (const [name, rule] of Object.entries(rules)) converter.addRule(name, rule);
  return `${converter.turndown(words.replaceAll(UNREAD, ''))}\n\n---\n\nThis page: <${address}>\n`;
}
