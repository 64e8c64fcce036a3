// One line of Markdown from what stands in a line of a page: words, links, emphasis, code.
import type { Element, RootContent } from 'hast';
import { escapeMarks } from './escape-marks.ts';
import { isLeftOut, textOf, type Page } from './page.ts';

const SOURCE = '#source-';
const EMPHASIS: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*' };

/** Spaces fall together as they do in a browser. */
export function toLine(nodes: readonly RootContent[], page: Page): string {
  let line = '';
  for (const [index, node] of nodes.entries()) {
    const part = toPart(node, page);
    line += /\s$/.test(line) ? part.replace(/^ /, '') : part;
    if (needsGap(node, nodes[index + 1])) line += ' ';
  }
  return line;
}

function toPart(node: RootContent, page: Page): string {
  if (node.type === 'text') return escapeMarks(node.value.replaceAll(/[ \t\r\n]+/g, ' '));
  if (node.type !== 'element' || isLeftOut(node)) return '';
  const mark = EMPHASIS[node.tagName];
  if (mark !== undefined) return around(toLine(node.children, page), (words) => `${mark}${words}${mark}`);
  switch (node.tagName) {
    case 'a':
      return around(toLine(node.children, page), (words) => toLink(node, words, page));
    case 'br':
      return '  \n';
    case 'code':
      return toCode(textOf(node));
    case 'img':
      return `![${escapeMarks(node.properties.alt ?? '')}](${toAddress(node.properties.src, page)})`;
    default:
      return toLine(node.children, page);
  }
}

/** Marks hug the words: spaces at either end stay outside, and no words have no marks. */
function around(line: string, mark: (words: string) => string): string {
  const words = line.trim();
  return words === '' ? line : line.replace(words, () => mark(words));
}

function toCode(code: string): string {
  const runs = code.match(/`+/g) ?? [];
  const mark = '`'.repeat(1 + Math.max(0, ...runs.map(({ length }) => length)));
  const space = /^`|`$/.test(code) ? ' ' : '';
  return code === '' ? '' : [mark, space, code.replaceAll(/\s+/g, ' '), space, mark].join('');
}

/** Links lead to whole addresses, as the file may be read anywhere; the small numbers of a page are its footnotes. */
export function toLink(link: Element, content: string, page: Page): string {
  const { href, title } = link.properties;
  if (href === undefined) return content;
  if (isNumber(link)) return `[^${href.slice(SOURCE.length)}]`;
  const told = typeof title === 'string' ? ` "${escape(title, /["\\]/g)}"` : '';
  return `[${content}](${toAddress(href, page)}${told})`;
}

function toAddress(written: unknown, { address }: Page): string {
  return escape(new URL(String(written), address).href, /[()]/g);
}

/** A style, and no space, keeps a link apart from what the page puts below it. */
function needsGap(node: RootContent, next: RootContent | undefined): boolean {
  if (node.type !== 'element' || node.tagName !== 'a' || next?.type !== 'element') return false;
  return !isNumber(next) && !/\s$/.test(textOf(node));
}

function isNumber({ properties: { href } }: Element): boolean {
  return String(href).startsWith(SOURCE);
}

function escape(text: string, marks: RegExp): string {
  return text.replaceAll(marks, String.raw`\$&`);
}
