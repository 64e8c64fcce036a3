// The Sätteri plugin for the text of entries: it refuses what is unsafe, joins sentences, links names, finds pictures, and collects what the page
// must know before it draws. Pages read the last as `remarkPluginFrontmatter` of `render(entry)`.
import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import type { MdastPluginEntry } from 'satteri';
import type { FindNames } from '#domain/names/find-names.ts';
import { collectReferences } from './collect-references.ts';
import { joinSentences } from './join-sentences.ts';
import { linkNames, type NameInText } from './link-names.ts';
import { markOpenings } from './mark-openings.ts';
import { pointToPictures } from './own-pictures.ts';
import { refuseUnsafe } from './refuse-unsafe.ts';
import { trimBeforeCitations } from './trim-before-citations.ts';

export interface TextNames {
  find: FindNames;
  /** The terms that an entry is the full answer to, by "collection/id": its text does not lead back to them. */
  answered: ReadonlyMap<string, ReadonlySet<string>>;
}

/** @throws UnsafeText while a file is compiled whose text holds more than text, GFM and our components. */
export function textPlugin(names: TextNames): MdastPluginEntry {
  return () => ({
    name: 'hub-text',
    options: { position: true },
    before(root, context) {
      // The nodes are frozen and read on demand: work on a plain copy.
      const tree = JSON.parse(JSON.stringify(root)) as Root;
      refuseUnsafe(tree);
      joinSentences(tree);
      linkNames(tree, toNameSearch(names, toRef(context.fileURL)));
      trimBeforeCitations(tree);
      markOpenings(tree);
      pointToPictures(tree);
      Object.assign(context.data, { astro: { ...context.data.astro, frontmatter: collectReferences(tree) } });
      context.replaceNode(root, tree);
    },
  });
}

/** "content/news/launch.mdx" → "news/launch" */
function toRef(file: URL | undefined): string {
  return (
    /([^/\\]+[/\\][^/\\]+)\.mdx$/.exec(file === undefined ? '' : fileURLToPath(file))?.[1]?.replaceAll('\\', '/') ?? ''
  );
}

/** Names lead away from a page, never back to it or to a term it is the full answer to. */
function toNameSearch({ find, answered }: TextNames, ref: string): (text: string) => NameInText[] {
  return (text) =>
    find(text).flatMap(({ kind, id, ...found }): NameInText[] => {
      if (kind === 'organisation') return ref === `organisations/${id}` ? [] : [{ ...found, id, component: 'Org' }];
      return answered.get(ref)?.has(id) === true ? [] : [{ ...found, id, component: 'Term' }];
    });
}
