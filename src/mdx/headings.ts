// The anchors of headings, as Astro gives them to the headings of a page.
import type { Root } from 'mdast';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** The anchor of each heading, in the order of the text. */
export function getAnchors(tree: Root): string[] {
  const slugger = new GithubSlugger();
  const anchors: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'table') return SKIP;
    if (node.type !== 'heading') return undefined;
    anchors.push(slugger.slug(toString(node)));
    return SKIP;
  });
  return anchors;
}
