// Blocks of Markdown from the blocks of a page: headings, paragraphs, lists, tables, code, and pairs of name and value.
import type { Element, RootContent } from 'hast';
import { toLine, toLink } from './lines.ts';
import { isLeftOut, textOf, type Page } from './page.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr ' +
    'legend li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** What stands in a line between two blocks is a paragraph. */
export function toBlocks(nodes: readonly RootContent[], page: Page): string[] {
  const blocks: string[] = [];
  let line: RootContent[] = [];
  const endLine = (): void => {
    blocks.push(toLine(line, page).trim());
    line = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) line.push(node);
    else if (!isLeftOut(node)) {
      endLine();
      blocks.push(...toBlock(node, page));
    }
  }
  endLine();
  return blocks.filter((block) => block !== '');
}

/** A list right after another has marks of its own, or Markdown would take both for one. */
export function joinBlocks(blocks: readonly string[]): string {
  const marked: string[] = [];
  for (const block of blocks) {
    const isSecond = block.startsWith('- ') && marked.at(-1)?.startsWith('- ') === true;
    marked.push(isSecond ? block.replaceAll(/^- /gm, '* ') : block);
  }
  return marked.join('\n\n');
}

function isBlock(node: RootContent): node is Element {
  return node.type === 'element' && (BLOCKS.has(node.tagName) || isPicture(node) || node.children.some(isBlock));
}

function isPicture({ properties }: Element): boolean {
  return properties['role'] === 'img' && properties['ariaLabel'] !== undefined;
}

function toBlock(element: Element, page: Page): string[] {
  const { tagName, children, properties } = element;
  if (isPicture(element)) return [String(properties['ariaLabel'])];
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [`${'#'.repeat(Number(tagName[1]))} ${toLine(children, page).trim()}`];
    case 'ul':
    case 'ol':
      return [toList(element, page)];
    case 'dl':
      return [toPairs(children, page)];
    case 'table':
      return toTable(element, page);
    case 'pre':
      return [toFence(textOf(element))];
    case 'blockquote':
      return [joinBlocks(toBlocks(children, page)).replaceAll(/^/gm, '> ')];
    case 'hr':
      return ['---'];
    case 'a':
      return [toLink(element, toBlocks(children, page).join(' '), page)];
    default:
      return toBlocks(children, page);
  }
}

/** Puts the further lines of a text below its first. */
function indent(text: string, width: number): string {
  return text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(width)}`);
}

/** Points of one block follow line on line, others after a blank one. */
function toList({ tagName, children }: Element, page: Page): string {
  const points = children.filter((child): child is Element => child.type === 'element' && !isLeftOut(child));
  let list = '';
  let wasTight = false;
  for (const [index, point] of points.entries()) {
    const text = toPoint(point, tagName === 'ol' ? `${index + 1}.` : '-', page);
    const isTight = !text.includes('\n\n') && !text.startsWith('[^');
    list += `${wasTight && isTight ? '\n' : '\n\n'}${text}`;
    wasTight = isTight;
  }
  return list.trim();
}

/** A source that a number leads to becomes a footnote; one that none leads to stays on its list. */
function toPoint({ children, properties: { id } }: Element, mark: string, page: Page): string {
  const text = joinBlocks(toBlocks(children, page));
  if (page.cited.has(id)) return `[^${String(id).replace('source-', '')}]: ${indent(text, 4)}`;
  return `${mark} ${indent(text, mark.length + 1)}`;
}

/** A value of one line follows its name; several blocks stand below it. */
function toPairs(nodes: readonly RootContent[], page: Page): string {
  const pairs = nodes.flatMap((node): string[] => {
    if (node.type !== 'element' || isLeftOut(node)) return [];
    if (node.tagName === 'dt') return [`\n- **${toBlocks(node.children, page).join(' ')}:**`];
    const blocks = toBlocks(node.children, page);
    if (node.tagName !== 'dd') return [`\n${toPairs(node.children, page)}`];
    return [`${node.children.some(isBlock) ? '\n\n  ' : ' '}${indent(joinBlocks(blocks), 2)}`];
  });
  return pairs.join('').trim();
}

function toTable(table: Element, page: Page): string[] {
  const parts = table.children.filter((child) => child.type === 'element');
  const captions = parts.filter(({ tagName }) => tagName === 'caption').flatMap((caption) => toBlock(caption, page));
  const rows = parts.flatMap((part) => (part.tagName === 'tr' ? [part] : findRows(part)));
  const [head = '', ...others] = rows.map((row) => toRow(row, page));
  const line = '| - '.repeat(rows[0]?.children.filter(({ type }) => type === 'element').length ?? 0);
  return [...captions, [head, `${line}|`, ...others].join('\n')];
}

function findRows({ children }: Element): Element[] {
  return children.filter((child): child is Element => child.type === 'element' && child.tagName === 'tr');
}

function toRow({ children }: Element, page: Page): string {
  const cells = children.filter((child) => child.type === 'element').map((cell) => toCell(cell, page));
  return `${cells.map((cell) => `| ${cell} `).join('')}|`;
}

/** A cell is one line, so the points of a list in it are parted by commas. */
function toCell({ children }: Element, page: Page): string {
  return joinBlocks(toBlocks(children, page))
    .replace(/^[-*] /, '')
    .replaceAll(/\n+[-*] /g, ', ')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', String.raw`\|`);
}

function toFence(code: string): string {
  const runs = code.match(/`{3,}/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map(({ length }) => length + 1)));
  return `${fence}\n${code.replace(/\n$/, '')}\n${fence}`;
}
