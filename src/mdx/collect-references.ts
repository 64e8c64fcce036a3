// What a page must know of its text before it draws it: which sources, terms, organisations, figures and pages the text names, in its order.
import type { Parents, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { TextReferences } from '#schema/prose.ts';

const LISTS: Readonly<Record<string, Exclude<keyof TextReferences, 'links'>>> = {
  Source: 'sources',
  Term: 'terms',
  Org: 'organisations',
  Figure: 'figures',
};

/** The pages that a name leads to. */
const FOLDERS: Readonly<Record<string, string>> = { Term: 'glossary', Org: 'organisations' };

/**
 * Each page is linked once: the first <Org> or <Term> that leads to one has the prop `first`, and a later link is left as its text.
 * Changes the tree in place.
 */
export function collectReferences(tree: Root): TextReferences {
  const references: TextReferences = { sources: [], terms: [], organisations: [], figures: [], links: [] };
  const linked = new Set<string>();
  visit(tree, (node, index, parent) => {
    if (node.type === 'link') {
      if (linked.has(node.url)) return unlink(parent, index, node.children);
      linked.add(node.url);
      references.links.push(node.url);
      return undefined;
    }
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
    const list = LISTS[node.name ?? ''];
    if (list === undefined) return undefined;
    const ids = node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string'
        ? attribute.value.split(' ')
        : [],
    );
    for (const id of ids) {
      if (!references[list].includes(id)) references[list].push(id);
      const folder = FOLDERS[node.name ?? ''];
      if (folder === undefined || linked.has(`/${folder}/${id}/`)) continue;
      linked.add(`/${folder}/${id}/`);
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'first', value: 'true' });
    }
    return undefined;
  });
  return references;
}

/** Puts the text of a link in its place, and goes on behind them. */
function unlink(parent: Parents | undefined, index: number | undefined, children: Parents['children']) {
  if (parent === undefined || index === undefined) return undefined;
  parent.children.splice(index, 1, ...(children as never[]));
  return [SKIP, index + children.length] as [typeof SKIP, number];
}
