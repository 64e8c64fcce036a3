// Finds the pictures in the words, also those whose address stands elsewhere on the page.
import type { Definition, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ProsePart } from './prose-part.ts';

export interface PlacedPicture {
  node: Nodes;
  url: string;
  /** The description; empty when there is none. */
  alt: string;
}

/** In the order of the page. */
export function findPictures({ tree }: ProsePart): PlacedPicture[] {
  if (tree === undefined) return [];
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const found: PlacedPicture[] = [];
  visit(tree, (node) => {
    if (node.type === 'image') found.push({ node, url: node.url, alt: node.alt ?? '' });
    if (node.type === 'imageReference') {
      found.push({ node, url: definitions.get(node.identifier)?.url ?? '', alt: node.alt ?? '' });
    }
  });
  return found;
}
