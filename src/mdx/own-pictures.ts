// Turns the addresses of pictures that editors write into paths of files, which is how Astro knows the images it prepares.
import type { Definition, Image, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** "/pictures/robot.jpg" → "../pictures/robot.jpg", as seen from content/<collection>/<id>.mdx; references become pictures. */
export function pointToPictures(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => void definitions.set(node.identifier, node));
  visit(tree, 'imageReference', (node, index, parent) => {
    const { url = '', title } = definitions.get(node.identifier) ?? {};
    const image: Image = { type: 'image', url, alt: node.alt ?? '', ...(title != null && { title }) };
    parent?.children.splice(index ?? 0, 1, image);
  });
  visit(tree, 'image', (node) => {
    node.url = `..${node.url}`;
  });
}
