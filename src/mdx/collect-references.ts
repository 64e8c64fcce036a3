// What a page must know of its text before it draws it: which sources, terms and organisations the text names, in its order.
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TextReferences } from '#schema/prose.ts';

const LISTS: Readonly<Record<string, keyof TextReferences>> = {
  Source: 'sources',
  Term: 'terms',
  Org: 'organisations',
};

/** Also marks the first <Org> of each organisation with the prop `first`. Changes the tree in place. */
export function collectReferences(tree: Root): TextReferences {
  const references: TextReferences = { sources: [], terms: [], organisations: [] };
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    const list = LISTS[node.name ?? ''];
    if (list === undefined) return;
    const ids = node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string'
        ? attribute.value.split(' ')
        : [],
    );
    for (const id of ids) {
      if (references[list].includes(id)) continue;
      references[list].push(id);
      if (node.name === 'Org') node.attributes.push({ type: 'mdxJsxAttribute', name: 'first', value: 'true' });
    }
  });
  return references;
}
