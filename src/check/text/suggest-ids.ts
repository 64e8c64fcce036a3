// Finds the entries an editor may have meant who wrote a title, an address of a page or a web address where an id belongs.
import { COLLECTION_NAMES, type CollectionName } from '#schema/collections.ts';
import type { EntryFile } from '../read/snapshot.ts';
import { findNearest } from './nearest.ts';

export type Entries = ReadonlyMap<CollectionName, ReadonlyMap<string, EntryFile>>;

interface Known {
  id: string;
  file: EntryFile;
}

/**
 * At most three ids, best first; of `any` as "collection/id".
 * @param to The collection the field refers to, or `any`.
 */
export function suggestIds(entries: Entries, to: string, value: string): string[] {
  const named = findNamedIds(entries, to, value);
  if (named.length > 0 || value.includes('/')) return named;
  const titles = new Map(
    knownIn(entries, to).flatMap(({ id, file }) =>
      [...namesOf(file), file.locus.id.replace(/-/g, ' ')].map((name) => [name, id]),
    ),
  );
  const near = findNearest(value, titles.keys()).map((name) => titles.get(name) ?? '');
  return [...new Set(near)];
}

/** Only those named exactly: by id, title, address on the site or address on the web. */
export function findNamedIds(entries: Entries, to: string, value: string): string[] {
  return knownIn(entries, to)
    .filter(({ id, file }) => isNamed(value, id, file))
    .map(({ id }) => id)
    .slice(0, 3);
}

function knownIn(entries: Entries, to: string): Known[] {
  const names = to === 'any' ? COLLECTION_NAMES : COLLECTION_NAMES.filter((name) => name === to);
  return names.flatMap((name) =>
    [...(entries.get(name)?.values() ?? [])].map((file) => ({
      id: to === 'any' ? `${name}/${file.locus.id}` : file.locus.id,
      file,
    })),
  );
}

/** By the end of its page's address, by its id alone, by its own web address or by a name. */
function isNamed(value: string, id: string, file: EntryFile): boolean {
  const plain = value.trim().toLowerCase();
  if (/^https?:/.test(plain) && plainAddress(plain) === plainAddress(fieldOf(file, 'url'))) return true;
  const path = plain.replace(/^https?:\/\/[^/]+/, '').replace(/^\/+|\/+$/g, '');
  return path === id || path === file.locus.id || namesOf(file).some((name) => name.toLowerCase() === plain);
}

function namesOf(file: EntryFile): string[] {
  const current: unknown = file.fields?.data?.['names'];
  const named = Array.isArray(current) ? current.map((item: unknown) => String((item as { name?: unknown }).name)) : [];
  return ['title', 'term', 'expansion', 'shortTitle']
    .map((field) => fieldOf(file, field))
    .concat(named)
    .filter((name) => name !== '' && name !== 'undefined');
}

function fieldOf({ fields }: EntryFile, name: string): string {
  const value: unknown = fields?.data?.[name];
  return typeof value === 'string' ? value : '';
}

function plainAddress(address: string): string {
  return address.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
}
