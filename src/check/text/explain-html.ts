// Says of an HTML tag what to write instead.
import { PROSE_COMPONENTS } from '#schema/prose.ts';

/** Tags that run code, load other sites or change the whole page. */
const DANGEROUS: ReadonlySet<string> = new Set(
  'script style iframe frame frameset object embed applet link meta base form input button textarea select svg math template slot portal noscript html head body title audio video source track canvas dialog'.split(
    ' ',
  ),
);

const INSTEAD: Readonly<Record<string, string>> = {
  b: 'Write **bold**.',
  strong: 'Write **bold**.',
  i: 'Write *italics*.',
  em: 'Write *italics*.',
  a: 'Write [link text](/address/).',
  img: 'Write ![what the picture shows](/pictures/name.png).',
  sub: 'Write the digits on the line, without the tag:   CO2',
  sup: 'Write the digits on the line, without the tag, or say it in words:   5 square metres',
  br: 'Leave a blank line to begin a new paragraph.',
  p: 'Leave a blank line between paragraphs.',
  div: 'Leave a blank line between paragraphs; for a remark use <Note>.',
  span: 'Write the text alone.',
  hr: 'Write --- on a line of its own.',
  ul: 'Write a list: one "- " line for each item.',
  ol: 'Write a list: "1. " before each item.',
  li: 'Write a list: one "- " line for each item.',
  table: 'Write a table with | between the columns.',
  code: 'Write `code`.',
  blockquote: 'Write > before the quotation.',
  aside: 'Use <Note>.',
};

export function isDangerous(tag: string): boolean {
  return DANGEROUS.has(tag.toLowerCase());
}

/** HTML names begin with a small letter; our components begin with a capital. */
export function isHtmlName(name: string): boolean {
  if (Object.hasOwn(PROSE_COMPONENTS, name)) return false;
  return /^[a-z]/.test(name) || isDangerous(name);
}

/** Our component of the same letters, for somebody who forgot the capital. */
export function componentLike(tag: string): string | undefined {
  return Object.keys(PROSE_COMPONENTS).find((name) => name.toLowerCase() === tag.toLowerCase());
}

export function insteadOf(tag: string): string {
  const name = tag.toLowerCase();
  if (/^h[1-6]$/.test(name)) return 'Write ## before the text of a heading.';
  return Object.hasOwn(INSTEAD, name) ? (INSTEAD[name] ?? '') : 'Write it in Markdown, or delete the tag.';
}
