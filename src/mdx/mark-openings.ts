// A number that opens a sentence begins with a capital: "Over 400 people were asked."
import type { Nodes } from 'mdast';

/** Marks each <Fact> that opens a sentence. Changes the tree in place. */
export function markOpenings(node: Nodes): void {
  if (!('children' in node)) return;
  let before = '';
  for (const child of node.children) {
    const name = 'name' in child ? child.name : undefined;
    if (child.type === 'mdxJsxTextElement' && name === 'Fact' && /^$|[.!?][”’)]?$/.test(before.trim())) {
      child.attributes.push({ type: 'mdxJsxAttribute', name: 'opens', value: 'true' });
    }
    if (name !== 'Source') before += child.type === 'text' ? child.value : '…,';
    markOpenings(child);
  }
}
