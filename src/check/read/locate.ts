// Says what a path in content/ is: an entry of a collection, a figure's table, a picture, a setting, or nothing we know.
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '#schema/collections.ts';
import { SETTINGS } from '#schema/settings.ts';

export type ContentPath =
  | { kind: 'entry'; collection: CollectionName; id: string; consultation?: string }
  | { kind: 'table'; id: string; consultation: string }
  | { kind: 'picture'; id: string }
  /** An example of a component, which the handbook draws. */
  | { kind: 'example'; id: string }
  /** Written for people, not read by the site. */
  | { kind: 'document' }
  /** One file of fields at the top of content/. */
  | { kind: 'setting'; id: string }
  | { kind: 'unknown' };

const DOCUMENTS = new Set(['README.md', 'CHANGES.md', 'LICENSE']);
export const PICTURE_FOLDER = 'pictures';
const EXAMPLE_FOLDER = 'examples';
export const PICTURE_ENDINGS = ['png', 'jpg', 'jpeg', 'webp', 'avif'] as const;

/** What the path below content/ is. Ids are taken as written; a rule says when they are not well formed. */
export function locate(path: string): ContentPath {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const [stem, ending] = splitName(name);
  if (parts.length === 1) {
    if (DOCUMENTS.has(name)) return { kind: 'document' };
    return ending === 'yaml' && Object.hasOwn(SETTINGS, stem) ? { kind: 'setting', id: stem } : { kind: 'unknown' };
  }
  const [folder = '', middle = ''] = parts;
  if (parts.length === 2) {
    if (folder === PICTURE_FOLDER && isPictureEnding(ending)) return { kind: 'picture', id: stem };
    if (folder === EXAMPLE_FOLDER && ending === 'mdx') return { kind: 'example', id: stem };
    const collection = COLLECTION_NAMES.find((key) => COLLECTIONS[key].folder === folder && !COLLECTIONS[key].nested);
    if (collection === undefined || COLLECTIONS[collection].format !== ending) return { kind: 'unknown' };
    return { kind: 'entry', collection, id: stem };
  }
  if (parts.length === 3 && folder === COLLECTIONS.consultations.folder) {
    if (name === 'about.yaml') return { kind: 'entry', collection: 'consultations', id: middle };
    if (ending === 'yaml') return { kind: 'entry', collection: 'figures', id: stem, consultation: middle };
    if (ending === 'csv') return { kind: 'table', id: stem, consultation: middle };
  }
  return { kind: 'unknown' };
}

function isPictureEnding(ending: string): boolean {
  return PICTURE_ENDINGS.some((known) => known === ending);
}

/** "a.b.mdx" → ["a.b", "mdx"]; a name without a full stop has an empty ending. */
export function splitName(name: string): [stem: string, ending: string] {
  const at = name.lastIndexOf('.');
  return at < 0 ? [name, ''] : [name.slice(0, at), name.slice(at + 1)];
}
