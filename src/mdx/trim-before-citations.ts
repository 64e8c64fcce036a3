// A reference mark stands right behind its sentence, never alone on the next line.
import type { Nodes } from 'mdast';

/** Takes the white space before each <Source> away. Changes the tree in place. */
export function trimBeforeCitations(node: Nodes): void {
  if (!('children' in node)) return;
  for (const [index, child] of node.children.entries()) {
    const next = node.children[index + 1];
    if (child.type === 'text' && next?.type === 'mdxJsxTextElement' && next.name === 'Source')
      child.value = child.value.trimEnd();
    trimBeforeCitations(child);
  }
}
