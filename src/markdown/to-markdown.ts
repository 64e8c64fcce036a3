// A built page as Markdown: the same text, links whole, sources as footnotes, drawings left to their tables.
import {
  createPlugin,
  ELEMENT_NODE,
  htmlToMarkdown,
  type ElementNode,
  type Node,
  type TextNode,
  type TransformPlugin,
} from '@mdream/js';

const MAIN = /<main[\s>][\s\S]*<\/main>/;
const NAMES = 'h\\d|p|li|ul|ol|div|dl|dt|dd|section|article|aside|header|details|summary|table|caption|tr|td|th';
/** The library takes a space at the edge of a block for one between two inline elements, and runs blocks together. */
const EDGE_SPACE = new RegExp(`(<(?:${NAMES})\\b[^>]*>)\\s+|\\s+(</(?:${NAMES})>)`, 'g');
const SOURCE = '#source-';
/** What people operate, and drawings: their text stands beside them, in a table or a label. */
const LEFT_OUT = [
  ...['nav', 'form', 'button', 'svg', 'script', 'style', 'template', 'dialog', 'input', 'select'],
  ...['.facets', '.needs-script', '.key', '[hidden]', '[aria-hidden=true]'],
];
/** mdream exports the type of this, and not the value. */
const ENTER = 0;
const LISTS = new Set(['ul', 'ol', 'li']);
/** The library would keep these as HTML. */
const PLAIN_BLOCKS = ['dl', 'dt', 'dd', 'details', 'summary', 'caption'];
const BLOCK = /^(?:h\d|table|div|section|article|aside|header|dl|dt|dd|details|summary)$/;

/**
 * @param html a whole page
 * @param address where the page is, with host
 */
export function toMarkdown(html: string, address: string): string {
  const part = MAIN.exec(html)?.[0]
    .replaceAll(/<\/?noscript>/g, '')
    .replaceAll(EDGE_SPACE, '$1$2');
  if (part === undefined) return '';
  const hooks = [toLabels(), toFootnotes(part), toItemBlocks(), toCellLists(), toWholeAddresses(address)];
  const text = htmlToMarkdown(part, {
    hooks,
    plugins: {
      filter: { exclude: LEFT_OUT },
      tagOverrides: Object.fromEntries(PLAIN_BLOCKS.map((name) => [name, 'div'])),
    },
  });
  return `${text.trim()}\n\n---\n\nThis page: <${address}>\n`;
}

/** A drawing with a label is told by it. */
function toLabels(): TransformPlugin {
  return createPlugin({
    onNodeEnter: ({ attributes }) => (attributes['role'] === 'img' ? attributes['aria-label'] : undefined),
  });
}

/** The number of a source becomes a reference, and a source that a number leads to the footnote. */
function toFootnotes(html: string): TransformPlugin {
  const cited = new Set(html.match(/(?<=href="#)source-\d+(?=")/g));
  return createPlugin({
    beforeNodeProcess: ({ type, node }, { buffer }) => {
      if (!isElement(node) || !isCitation(node)) return undefined;
      if (type === ENTER) buffer.push(`[^${node.attributes['href']?.slice(SOURCE.length)}]`);
      return { skip: true };
    },
    processTextNode: ({ parent }) => (isCitation(parent) ? { content: '', skip: true } : undefined),
    onNodeEnter: ({ name, attributes: { id = '' } }) =>
      name === 'li' && cited.has(id) ? `[^${id.slice(SOURCE.length - 1)}]: ` : undefined,
  });
}

/** In an item of a list, the library begins a line of its own for a paragraph alone, and none after one. */
function toItemBlocks(): TransformPlugin {
  let hasEnded = false;
  return createPlugin({
    beforeNodeProcess: ({ type, node }, { buffer, listIndent }) => {
      const name = isElement(node) ? node.name : '';
      if (type !== ENTER) hasEnded = name === 'p' || BLOCK.test(name);
      else if (name !== '' || (node as TextNode).value.trim() !== '') {
        const begins = BLOCK.test(name) || (hasEnded && !LISTS.has(name));
        if (begins && listIndent && !/\s$/.test(buffer.at(-1) ?? '')) buffer.push(`\n\n${listIndent}`);
        hasEnded = false;
      }
      return undefined;
    },
  });
}

/** A cell is one line: the points of a list in it are parted by commas. */
function toCellLists(): TransformPlugin {
  return createPlugin({
    beforeNodeProcess: ({ type, node }, { buffer }) => {
      if (!isElement(node) || !LISTS.has(node.name) || !isInCell(node)) return undefined;
      if (node.name === 'li' && type === ENTER && node.index > 0) buffer.push(', ');
      return { skip: true };
    },
  });
}

function toWholeAddresses(page: string): TransformPlugin {
  return createPlugin({
    processAttributes: (element) => {
      const { attributes } = element;
      for (const name of ['href', 'src']) {
        const written = attributes[name];
        if (written !== undefined && !isCitation(element)) attributes[name] = new URL(written, page).href;
      }
    },
  });
}

function isElement(node: Node): node is ElementNode {
  return node.type === ELEMENT_NODE;
}

function isInCell(element: ElementNode): boolean {
  return element.name === 'td' || (element.parent != null && isInCell(element.parent));
}

function isCitation(node: ElementNode | null | undefined): boolean {
  return node?.name === 'a' && node.attributes['href']?.startsWith(SOURCE) === true;
}
