// Puts a component that begins a line back into the sentence it belongs to.
import type { BlockContent, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { PROSE_COMPONENTS, type ProseComponentName } from '#schema/prose.ts';

/**
 * MDX ends a paragraph before a line that holds nothing but a component, so a sentence wrapped in front of
 * <Source id="…"/> would lose its source. Without a blank line between them they are one paragraph, as in Markdown.
 * Changes the tree in place.
 */
export function joinSentences(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) joinSentences(child);
  if (!node.children.some((child) => isInline(child))) return;
  const joined: RootContent[] = [];
  for (const child of node.children) {
    const before = joined.at(-1);
    if (before !== undefined && belongTogether(before, child)) joined.splice(-1, 1, join(before, child));
    else joined.push(child);
  }
  (node as Root).children = joined;
}

type Sentence = Paragraph | MdxJsxFlowElement;

function isInline(node: Nodes): node is MdxJsxFlowElement {
  if (node.type !== 'mdxJsxFlowElement') return false;
  const name = node.name ?? '';
  return Object.hasOwn(PROSE_COMPONENTS, name) && PROSE_COMPONENTS[name as ProseComponentName].place === 'inline';
}

function belongTogether(a: RootContent | BlockContent, b: RootContent | BlockContent): boolean {
  const isSentence =
    (a.type === 'paragraph' && (isInline(b) || b.type === 'paragraph')) || (isInline(a) && b.type === 'paragraph');
  return isSentence && (b.position?.start.line ?? 0) - (a.position?.end.line ?? 0) <= 1;
}

function join(a: Nodes, b: Nodes): Paragraph {
  const onOneLine = a.position?.end.line === b.position?.start.line;
  const children = [
    ...phrases(a as Sentence),
    { type: 'text' as const, value: onOneLine ? ' ' : '\n' },
    ...phrases(b as Sentence),
  ];
  const paragraph: Paragraph = { type: 'paragraph', children };
  if (a.position && b.position) paragraph.position = { start: a.position.start, end: b.position.end };
  return paragraph;
}

function phrases(node: Sentence): PhrasingContent[] {
  if (node.type === 'paragraph') return node.children;
  return [{ ...node, type: 'mdxJsxTextElement', children: node.children as unknown as PhrasingContent[] }];
}
