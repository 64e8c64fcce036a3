// The small numbers of a page and its list of sources, as footnotes. A source that no number leads to stays on the list.
import type { Element, Root } from 'hast';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import type { Options } from 'rehype-remark';
import { visit } from 'unist-util-visit';

const MARK = '#source-';

/** Gives the numbers, and the sources they lead to, names of their own that the handlers below know. */
export function markSources(tree: Root): void {
  const cited = new Set<string>();
  visit(tree, { type: 'element', tagName: 'a' }, (link: Element) => {
    const { href } = link.properties;
    if (typeof href !== 'string' || !href.startsWith(MARK)) return;
    link.tagName = 'source-number';
    cited.add(href.slice(1));
  });
  visit(tree, { type: 'element', tagName: 'ol' }, (list: Element, index, parent) => {
    const notes = list.children.filter(
      (line): line is Element => line.type === 'element' && cited.has(String(line.properties['id'])),
    );
    if (index === undefined || !parent || notes.length === 0) return;
    for (const note of notes) note.tagName = 'source-note';
    list.children = list.children.filter((line) => line.type === 'element' && line.tagName === 'li');
    parent.children.splice(index, 1, ...(list.children.length > 0 ? [list] : []), ...notes);
  });
}

export const SOURCE_HANDLERS: NonNullable<Options['handlers']> = {
  'source-number': (_state, { properties }: Element): FootnoteReference => {
    const number = String(properties['href']).slice(MARK.length);
    return { type: 'footnoteReference', identifier: number, label: number };
  },
  'source-note': (state, note: Element): FootnoteDefinition => {
    const number = String(note.properties['id']).slice(MARK.length - 1);
    return { type: 'footnoteDefinition', identifier: number, label: number, children: state.toFlow(state.all(note)) };
  },
};
