// Walks a syntax tree from top to bottom, telling of each node what it stands in.
import type { Nodes, Parents } from 'mdast';

/** Calls back for every node, outermost ancestor first. Trees are at most 40 deep: deeper ones are never kept. */
export function walkTree(
  node: Nodes,
  tell: (node: Nodes, ancestors: readonly Parents[]) => void,
  ancestors: readonly Parents[] = [],
): void {
  tell(node, ancestors);
  if (!('children' in node)) return;
  const inside = [...ancestors, node];
  for (const child of node.children) walkTree(child, tell, inside);
}
