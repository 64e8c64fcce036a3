// Links lead to whole addresses, as the file may be read anywhere; the small numbers of a page and its sources are footnotes.
import type { Rule } from 'turndown';
import { indent, type Replacement } from './block-rules.ts';

const SOURCE = '#source-';
const CITED = / href="#(source-\d+)"/g;

export function toLinkRules(words: string, address: string): Readonly<Record<string, Rule>> {
  /** A source that no number leads to stays on its list. */
  const cited = new Set(Array.from(words.matchAll(CITED), ([, id]) => id));
  return {
    link: { filter: 'a', replacement: (content, link) => toLink(content, link, address) },
    note: { filter: ({ localName, id }) => localName === 'li' && cited.has(id), replacement: toNote },
  };
}

function toLink(content: string, link: HTMLElement, address: string): string {
  const written = link.getAttribute('href');
  if (written === null) return content;
  if (isNumber(link)) return `[^${written.slice(SOURCE.length)}]`;
  const { href } = new URL(written, address);
  const title = link.title && ` "${escape(link.title, /["\\]/g)}"`;
  return `[${content.trim()}](${escape(href, /[()]/g)}${title})${toGap(link)}`;
}

const toNote: Replacement = (content, { id }) => `\n\n[^${id.slice(SOURCE.length - 1)}]: ${indent(content, 4)}\n\n`;

/** A style, and no space, keeps a link apart from what the page puts below it. */
function toGap({ nextSibling: next, textContent }: HTMLElement): string {
  const isElement = next?.nodeType === 1 && !isNumber(next as HTMLElement);
  return isElement && !/\s$/.test(textContent) ? ' ' : '';
}

function isNumber(node: HTMLElement): boolean {
  return node.getAttribute('href')?.startsWith(SOURCE) === true;
}

function escape(text: string, marks: RegExp): string {
  return text.replaceAll(marks, String.raw`\$&`);
}
