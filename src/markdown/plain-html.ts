// Readies the elements of a page for Markdown, which knows no forms, no drawings, no captions and no pairs of name and value.
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** What people operate, and drawings: their words stand beside them, in a table or a label. */
const LEFT_OUT = new Set(['nav', 'form', 'button', 'svg', 'script', 'style', 'template', 'dialog']);
const LEFT_OUT_CLASSES = ['facets', 'needs-script', 'key', 'line-key'];

export function leaveOut(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || !parent || !isLeftOut(node)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function isLeftOut({ tagName, properties }: Element): boolean {
  const classes = properties['className'];
  return (
    LEFT_OUT.has(tagName) ||
    properties['hidden'] !== undefined ||
    properties['ariaHidden'] === 'true' ||
    (Array.isArray(classes) && classes.some((name) => typeof name === 'string' && LEFT_OUT_CLASSES.includes(name)))
  );
}

/** Pictures become their label, captions a paragraph before the table, lists in a cell one line, pairs points of a list: "**Cost:** free". */
export function putInWords(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    const { ariaLabel, role } = node.properties;
    if (role === 'img' && typeof ariaLabel === 'string') node.children = [element('p', [text(ariaLabel)])];
    if (node.tagName === 'td') visit(node, { type: 'element', tagName: 'ul' }, putInLine);
    if (node.tagName === 'dl') Object.assign(node, { tagName: 'ul', children: inPairs(node) });
    const [caption] = node.tagName === 'table' ? node.children : [];
    if (caption?.type === 'element' && caption.tagName === 'caption' && parent && index !== undefined) {
      node.children.shift();
      parent.children.splice(index, 0, element('p', caption.children));
    }
  });
}

/** A cell of a table is one line, so the points of a list in it are parted by commas. */
function putInLine(list: Element): void {
  const points = list.children.filter((child) => child.type === 'element');
  list.tagName = 'span';
  list.children = points.flatMap(({ children }, index) => [
    ...(index > 0 ? [text(', ')] : []),
    ...children.filter((child) => child.type !== 'text' || child.value.trim() !== ''),
  ]);
}

function inPairs(list: Element): Element[] {
  const points: Element[] = [];
  visit(list, 'element', (node) => {
    if (node.tagName === 'dt') points.push(element('li', [element('strong', [...node.children, text(':')])]));
    else if (node.tagName === 'dd') points.at(-1)?.children.push(text(' '), ...node.children);
    else return undefined;
    return SKIP;
  });
  return points;
}

/** Links lead to whole addresses, as the file may be read anywhere, and keep apart from what the page puts below them. */
export function finishLinks(tree: Root, address: string): void {
  visit(tree, { type: 'element', tagName: 'a' }, (link: Element, index, parent) => {
    link.properties['href'] = new URL(String(link.properties['href']), address).href;
    const last = link.children.at(-1);
    if (last?.type === 'text') last.value = last.value.trimEnd();
    const next = index === undefined ? undefined : parent?.children[index + 1];
    if (next?.type === 'element' && next.tagName !== 'source-number') next.children.unshift(text(' '));
    if (next?.type === 'text') next.value = next.value.replace(/^\s+(?=[.,;:)])/, '');
  });
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
