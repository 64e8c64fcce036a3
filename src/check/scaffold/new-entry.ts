// Makes the files of a new entry as text: where they lie, what is in them, and what the editor does next.
import { COLLECTIONS, type CollectionName } from '#schema/collections.ts';
import { FIGURE_COLUMNS } from '#schema/consultations.ts';
import { describeFields, type FieldDescription } from '#schema/describe.ts';
import { entryAddress } from '#domain/addresses.ts';
import { toId } from '#text/to-id.ts';
import type { Snapshot } from '../read/snapshot.ts';
import { ORDERS } from '#schema/order.ts';
import { fillFields, toExample, type FilledField, type KnownIds } from './fill-fields.ts';
import { LABEL_PLACEHOLDER, writeFields, writeMdx } from './write-entry.ts';

export interface NewFile {
  /** Below content/. */
  path: string;
  text: string;
}

export interface NewEntry {
  files: NewFile[];
  /** Fields that hold examples, to be replaced. */
  examples: string[];
  /** Checked, not published: it holds examples. */
  isDraft: boolean;
  /** Where the page will be. */
  address: string;
}

export interface EntryRequest {
  collection: CollectionName;
  /** Made from the title when left out. */
  id?: string | undefined;
  /** Values of fields, already of the right type. */
  given: Readonly<Record<string, unknown>>;
}

/** The id an entry gets from its own title: events begin with their day, a consultation is called by its year. */
export function suggestId(collection: CollectionName, given: Readonly<Record<string, unknown>>): string {
  const year =
    collection === 'consultations'
      ? /\b(?:19|20)\d\d\b/.exec(`${String(given['title'] ?? '')} ${String(given['period'] ?? '')}`)?.[0]
      : undefined;
  if (year !== undefined) return year;
  const name = toId(String(given['title'] ?? given['term'] ?? ''))
    .slice(0, 60)
    .replace(/-+$/, '');
  const day = collection === 'events' && typeof given['on'] === 'string' ? `${given['on']}-` : '';
  return name === '' ? '' : `${day}${name}`;
}

/**
 * Fields without which a file cannot be written: all that are needed where there are no drafts to hold examples, and the
 * folder of a figure.
 */
export function missingFields({ collection, given }: EntryRequest): FieldDescription[] {
  const fields = describeFields(COLLECTIONS[collection].schema);
  const open = fields.filter(
    ({ name, required, shape }) =>
      required && given[name] === undefined && shape.kind !== 'list' && shape.kind !== 'group',
  );
  return canBeDraft(fields) ? open.filter(({ name }) => collection === 'figures' && name === 'consultation') : open;
}

/**
 * A consultation comes as a folder: with a first figure and its table, all three drafts.
 * @throws Error when there is neither an id nor a title to make one from.
 */
export function newEntry(request: EntryRequest, snapshot: Snapshot): NewEntry {
  const id = request.id ?? suggestId(request.collection, request.given);
  if (id === '') throw new Error('A new entry needs a title or an id.');
  if (request.collection !== 'consultations') return newFiles(request, id, snapshot);
  const figure = `first-figure-of-${id}`;
  const about = newFiles({ ...request, given: { ...request.given, figures: [figure] } }, id, snapshot);
  const { files } = newFiles({ collection: 'figures', given: { consultation: id } }, figure, snapshot);
  return { ...about, files: [...about.files, ...files] };
}

function newFiles({ collection, given }: EntryRequest, id: string, snapshot: Snapshot): NewEntry {
  const fields = describeFields(COLLECTIONS[collection].schema);
  const ids = idsOf(snapshot);
  const placed = withFreeOrder(collection, fillFields(collection, fields, given, ids), snapshot);
  const filled = markDraft(placed, fields);
  const unused = fields
    .filter(({ name }) => !filled.some(({ description }) => description.name === name))
    .map((description) => ({ description, example: toExample(description, ids) }));
  const yaml = writeFields(filled, unused);
  const consultation = String(filled.find(({ description }) => description.name === 'consultation')?.value ?? '');
  const text = COLLECTIONS[collection].format === 'mdx' ? writeMdx(yaml, firstSource(filled)) : yaml;
  return {
    files: [{ path: pathOf(collection, id, consultation), text }, ...tableFor(collection, id, consultation)],
    examples: filled.filter(({ isExample }) => isExample).map(({ description }) => description.name),
    isDraft: filled.some(({ description }) => description.name === 'draft'),
    address: entryAddress(collection, id, consultation),
  };
}

/** The number or letter that orders a collection: the first that no entry has. */
function withFreeOrder(collection: CollectionName, filled: FilledField[], { entries }: Snapshot): FilledField[] {
  const field = Object.entries(ORDERS).find(([name]) => name === collection)?.[1];
  const taken = new Set(
    [...(entries.get(collection)?.values() ?? [])].map(({ fields }) => fields?.data?.[field ?? '']),
  );
  return filled.map((item) => {
    if (item.description.name !== field || !item.isExample) return item;
    const values =
      item.description.shape.kind === 'number'
        ? Array.from({ length: 99 }, (_, index) => index + 1)
        : [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    return { ...item, value: values.find((value) => !taken.has(value)) ?? item.value };
  });
}

/** With an example in it an entry is a draft: checked, never published. */
function markDraft(filled: FilledField[], fields: readonly FieldDescription[]): FilledField[] {
  const draft = fields.find(({ name }) => name === 'draft');
  const has = filled.some(({ description }) => description.name === 'draft');
  if (draft === undefined || has || !filled.some(({ isExample }) => isExample)) return filled;
  return [...filled, { description: draft, value: true, isExample: false }];
}

function canBeDraft(fields: readonly FieldDescription[]): boolean {
  return fields.some(({ name }) => name === 'draft');
}

function pathOf(collection: CollectionName, id: string, consultation: string): string {
  const { folder, format } = COLLECTIONS[collection];
  if (collection === 'consultations') return `${folder}/${id}/about.yaml`;
  if (collection === 'figures') return `${folder}/${consultation}/${id}.yaml`;
  return `${folder}/${id}.${format}`;
}

function tableFor(collection: CollectionName, id: string, consultation: string): NewFile[] {
  if (collection !== 'figures') return [];
  const folder = COLLECTIONS.figures.folder;
  const row = [`${consultation}-${id}`, LABEL_PLACEHOLDER, '', '', '', '', 'percent', ''].join(',');
  return [{ path: `${folder}/${consultation}/${id}.csv`, text: `${FIGURE_COLUMNS.join(',')}\n${row}\n` }];
}

function firstSource(filled: readonly FilledField[]): string | undefined {
  const sources = filled.find(({ description }) => description.name === 'sources')?.value;
  return Array.isArray(sources) && typeof sources[0] === 'string' ? sources[0] : undefined;
}

export function idsOf(snapshot: Snapshot): KnownIds {
  const ids = new Map<string, readonly string[]>(
    [...snapshot.entries].map(([collection, files]) => [collection, [...files.keys()].sort()]),
  );
  for (const [list, items] of snapshot.lists) ids.set(list, [...items.keys()]);
  ids.set('facts', [...snapshot.facts.keys()].sort());
  ids.set(
    'any',
    [...snapshot.entries].flatMap(([collection, files]) => [...files.keys()].map((id) => `${collection}/${id}`)).sort(),
  );
  return ids;
}
