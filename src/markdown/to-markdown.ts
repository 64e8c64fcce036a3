// A built page as Markdown: the same words, links whole, sources as footnotes, drawings left to their tables.
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast';
import type { FootnoteDefinition, Paragraph, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as writeMarkdown } from 'mdast-util-to-markdown';
import { htmlToHast } from 'satteri';
import { EXIT, SKIP, visit } from 'unist-util-visit';

const MAIN = /<main[\s>][\s\S]*<\/main>/;
const SOURCE = '#source-';
/** What people operate, and drawings: their words stand beside them, in a table or a label. */
const LEFT_OUT = ['nav', 'form', 'button', 'svg', 'script', 'style', 'template', 'dialog', 'input', 'select'];
const LEFT_OUT_CLASSES = new Set<unknown>(['facets', 'needs-script', 'key', 'line-key']);

const ignore: Handle = () => undefined;
const HANDLERS: Record<string, Handle> = {
  ...Object.fromEntries(LEFT_OUT.map((name) => [name, ignore])),
  a: (state, link: Element) => {
    if (!isCitation(link)) return defaultHandlers.a(state, link);
    const number = String(link.properties.href).slice(SOURCE.length);
    return { type: 'footnoteReference', identifier: number, label: number };
  },
  table: (state, table: Element) => {
    const caption = table.children.find((child): child is Element => isElement(child, 'caption'));
    const lines: RootContent[] = caption ? [{ type: 'paragraph', children: state.all(caption) } as Paragraph] : [];
    return [...lines, defaultHandlers.table(state, table)] as ReturnType<Handle>;
  },
  li: (state, item: Element) => {
    const { id, dataCited } = item.properties;
    if (dataCited === undefined) return defaultHandlers.li(state, item);
    const number = String(id).slice(SOURCE.length - 1);
    const children = state.toFlow(state.all(item)) as FootnoteDefinition['children'];
    return { type: 'footnoteDefinition', identifier: number, label: number, children };
  },
};

/**
 * @param html a whole page
 * @param address where the page is, with host
 */
export function toMarkdown(html: string, address: string): string {
  // Only the main part is parsed, which takes a fifth off. The parser would read what stands in <noscript> as one text.
  const part = MAIN.exec(html)?.[0].replaceAll(/<\/?noscript>/g, '') ?? '';
  let main: Element | undefined;
  visit(htmlToHast(part) as Root, 'element', (element) => {
    if (element.tagName !== 'main') return undefined;
    main = element;
    return EXIT;
  });
  if (main === undefined) return '';
  prepare(main, address);
  const tree = toMdast({ type: 'root', children: main.children }, { handlers: HANDLERS, document: true });
  const text = writeMarkdown(tree, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    rule: '-',
    fences: true,
    emphasis: '*',
    listItemIndent: 'one',
  });
  return `${text}\n---\n\nThis page: <${address}>\n`;
}

/** Takes out what Markdown leaves out, and makes addresses whole. Changes the tree in place. */
function prepare(main: Element, address: string): void {
  const cited = new Set<string>();
  visit(main, 'element', (element, index, parent) => {
    if (parent !== undefined && index !== undefined && isLeftOut(element)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const { properties } = element;
    if (properties['role'] === 'img' && properties.ariaLabel !== undefined) {
      element.tagName = 'p';
      element.children = [{ type: 'text', value: properties.ariaLabel ?? '' }];
      return SKIP;
    }
    if (isCitation(element)) cited.add(String(properties.href).slice(1));
    else for (const name of ['href', 'src']) makeWhole(element, name, address);
    // A cell is one line: the points of a list in it are parted by commas.
    if (element.tagName === 'td') partPoints(element);
    return undefined;
  });
  visit(main, 'element', (element, index, parent) => {
    if (element.tagName !== 'ol' || parent === undefined || index === undefined) return undefined;
    const notes = element.children.filter(
      (child): child is Element => isElement(child, 'li') && cited.has(String(child.properties['id'])),
    );
    if (notes.length === 0) return undefined;
    for (const note of notes) note.properties['dataCited'] = '';
    element.children = element.children.filter((child) => !notes.includes(child as Element));
    const rest = element.children.some((child) => isElement(child, 'li')) ? [element] : [];
    parent.children.splice(index, 1, ...notes, ...rest);
    return [SKIP, index + notes.length + rest.length];
  });
}

function isLeftOut({ properties }: Element): boolean {
  const { hidden, ariaHidden, className } = properties;
  return (
    hidden !== undefined ||
    ariaHidden === 'true' ||
    (Array.isArray(className) && className.some((name) => LEFT_OUT_CLASSES.has(name)))
  );
}

function isCitation({ tagName, properties }: Element): boolean {
  return tagName === 'a' && String(properties['href']).startsWith(SOURCE);
}

function isElement(node: Nodes, name: string): node is Element {
  return node.type === 'element' && node.tagName === name;
}

function makeWhole({ properties }: Element, name: string, address: string): void {
  const written = properties[name];
  if (typeof written === 'string') properties[name] = new URL(written, address).href;
}

function partPoints(cell: Element): void {
  visit(cell, 'element', (list) => {
    if (list.tagName !== 'ul' && list.tagName !== 'ol') return;
    const points = list.children.filter((child): child is Element => isElement(child, 'li'));
    list.tagName = 'span';
    list.children = points.flatMap(({ children }, index): ElementContent[] =>
      index === 0 ? children : [{ type: 'text', value: ', ' }, ...children],
    );
  });
}
