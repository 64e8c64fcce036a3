// What the converter knows of the page, and what it leaves out of it.
import type { Element, RootContent } from 'hast';

export interface Page {
  /** Where the page is, with host. */
  address: string;
  /** The ids of the sources that a number in the words leads to. */
  cited: ReadonlySet<unknown>;
}

/** What people operate, and drawings: their words stand beside them, in a table or a label. */
const LEFT_OUT = new Set(['nav', 'form', 'button', 'svg', 'script', 'style', 'template', 'dialog']);
const LEFT_OUT_CLASSES = new Set<unknown>(['facets', 'needs-script', 'key', 'line-key']);

export function isLeftOut({ tagName, properties }: Element): boolean {
  const { hidden, ariaHidden, className } = properties;
  return (
    LEFT_OUT.has(tagName) ||
    hidden !== undefined ||
    ariaHidden === 'true' ||
    (Array.isArray(className) && className.some((name) => LEFT_OUT_CLASSES.has(name)))
  );
}

export function textOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
