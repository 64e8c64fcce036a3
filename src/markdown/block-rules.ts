// What pages have that the converter does not know: forms, drawings, tables, code, and pairs of name and value.
import type { Rule } from 'turndown';

export type Replacement = NonNullable<Rule['replacement']>;

/** What people operate, and drawings: their words stand beside them, in a table or a label. */
const LEFT_OUT = new Set(['nav', 'form', 'button', 'svg', 'script', 'style', 'template', 'dialog']);
const LEFT_OUT_CLASSES = new Set(['facets', 'needs-script', 'key', 'line-key']);

function isLeftOut(node: HTMLElement): boolean {
  return (
    LEFT_OUT.has(node.localName) ||
    node.hasAttribute('hidden') ||
    node.getAttribute('aria-hidden') === 'true' ||
    node.className.split(' ').some((name) => LEFT_OUT_CLASSES.has(name))
  );
}

const isPicture = (node: HTMLElement): boolean =>
  node.getAttribute('role') === 'img' && node.hasAttribute('aria-label');
const isPair = (node: HTMLElement): boolean => node.localName === 'div' && node.parentElement?.localName === 'dl';

const asBlock: Replacement = (content) => `\n\n${content.trim()}\n\n`;
const asLabel: Replacement = (_content, picture) => `\n\n${picture.getAttribute('aria-label') ?? ''}\n\n`;

/** What holds no words is nothing, or a gap, unless it is a picture. */
export const fromLabel: Replacement = (content, node, options) => {
  if (isPicture(node)) return asLabel(content, node, options);
  return 'isBlock' in node && node.isBlock === true ? '\n\n' : '';
};

/** Puts the further lines of a text below its first. */
export function indent(text: string, width: number): string {
  return text.trim().replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(width)}`);
}

/** A list right after another has marks of its own, or Markdown would take both for one. */
const toPoint: Replacement = (content, point) => {
  const list = point.parentElement;
  const before = list?.previousElementSibling ?? list?.parentElement?.previousElementSibling;
  const bullet = before?.localName === 'ul' ? '*' : '-';
  const mark = list?.localName === 'ol' ? `${Array.from(list.children).indexOf(point) + 1}.` : bullet;
  const text = indent(content, mark.length + 1);
  return `\n${mark} ${text}${text.includes('\n\n') ? '\n\n' : '\n'}`;
};

/** A value of one line follows its name; several blocks stand below it. */
const toValue: Replacement = (content) => `${content.startsWith('\n') ? '\n\n  ' : ' '}${indent(content, 2)}`;

/** A cell is one line, so the points of a list in it are parted by commas. */
const toCell: Replacement = (content) => {
  const line = content
    .trim()
    .replace(/^[-*] /, '')
    .replaceAll(/\n+[-*] /g, ', ')
    .replaceAll(/\s*\n\s*/g, ' ');
  return `| ${line.replaceAll('|', String.raw`\|`)} `;
};

const toRow: Replacement = (cells, row) => {
  const isHead = row.closest('table')?.querySelector('tr') === row;
  return `\n${cells}|${isHead ? `\n${'| - '.repeat(row.children.length)}|` : ''}\n`;
};

const toFence: Replacement = (_content, { textContent: code }) => {
  const runs = code.match(/`{3,}/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map(({ length }) => length + 1)));
  return `\n\n${fence}\n${code.replace(/\n$/, '')}\n${fence}\n\n`;
};

/** Of the rules that fit, the last counts. */
export const BLOCK_RULES: Readonly<Record<string, Rule>> = {
  point: { filter: 'li', replacement: toPoint },
  name: { filter: 'dt', replacement: (content) => `\n- **${content.trim()}:**` },
  value: { filter: 'dd', replacement: toValue },
  pair: { filter: isPair, replacement: (content) => content },
  lead: { filter: ['summary', 'legend', 'caption'], replacement: asBlock },
  rows: { filter: ['thead', 'tbody', 'tfoot'], replacement: (rows) => rows },
  row: { filter: 'tr', replacement: toRow },
  cell: { filter: ['th', 'td'], replacement: toCell },
  code: { filter: 'pre', replacement: toFence },
  picture: { filter: isPicture, replacement: asLabel },
  leftOut: { filter: isLeftOut, replacement: () => '' },
};
