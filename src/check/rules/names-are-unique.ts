// What leads to one thing leads to no other: ids, titles, places in an order, addresses, words of the glossary.
// Promise: no two entries of a collection and no two rows of tables share an id.
import { START, toFinding, type Finding } from '../finding.ts';
import {
  isEntry,
  type ContentFile,
  type EntryFile,
  type Snapshot,
  type TableFile,
  type Rule,
} from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';
import { findRepeated, toKey } from './repeated.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { isRealDay } from '#schema/fields.ts';
import { ORDERS } from '#schema/order.ts';
import { addressOf, readPublished } from '../read/addresses.ts';
import { FIXED_ADDRESSES } from '#domain/addresses.ts';
import { isStopWord } from '#text/stop-words.ts';
import { isGroup } from '../read/walk-values.ts';

export const idsAreUnique: Rule = (snapshot) => [
  ...checkEntries(snapshot.files.filter(isEntry)),
  ...snapshot.tables.flatMap((table) => checkRows(table, snapshot.facts)),
];

/** Figures of two consultations, and names that differ only in capitals. */
function checkEntries(entries: readonly EntryFile[]): Finding[] {
  return findRepeated(entries, ({ locus }) => `${locus.collection}/${locus.id.toLowerCase()}`).map(([file, first]) =>
    toFinding('id-duplicate', file.path, START, {
      what: `The id ${showValue(file.locus.id)} is also that of ${first.path}.`,
      remedy: 'Rename one of the two files, and change what points to it.',
      value: file.locus.id,
    }),
  );
}

/** Rows of two tables; the same id twice in one table is a fault of the table. */
function checkRows({ file, table }: TableFile, facts: Snapshot['facts']): Finding[] {
  const lines = (file.text ?? '').split('\n');
  return table.rows.flatMap(({ id }) => {
    const first = facts.get(id)?.file;
    if (first === undefined || first === file) return [];
    return toFinding(
      'id-duplicate',
      file.path,
      {
        line:
          Math.max(
            0,
            lines.findIndex((line) => line.startsWith(id)),
          ) + 1,
        column: 1,
      },
      {
        what: `The row id ${showValue(id)} is already used in ${first.path}.`,
        remedy: 'Give this row another id: a number has one name on the whole site.',
        value: id,
      },
    );
  });
}

// Promise: no two pages of a collection have the same title.

export const titlesAreUnique: Rule = ({ files }) => {
  const titled = files
    .filter(isEntry)
    .filter((file) => COLLECTIONS[file.locus.collection].uniqueTitles && titleOf(file) !== undefined);
  // The fault is the newcomer's: what is published keeps its title.
  const published = readPublished(files);
  const isNew = (file: EntryFile): boolean => !published.has(addressOf(file) ?? '');
  const oldFirst = [...titled.filter((file) => !isNew(file)), ...titled.filter(isNew)];
  return findRepeated(oldFirst, (file) => `${file.locus.collection}/${toKey(titleOf(file) ?? '')}`).map(
    ([file, first]) =>
      toFinding('title-duplicate', file.path, file.fields?.yaml.placeOfValue(['title']), {
        what: `The title ${showValue(titleOf(file))} is also that of ${first.path}.`,
        remedy: `Add what sets this ${COLLECTIONS[file.locus.collection].singular} apart: a place, a year, the kind of page.`,
        value: titleOf(file),
      }),
  );
};

function titleOf({ fields }: EntryFile): string | undefined {
  const title = fields?.data?.['title'];
  return typeof title === 'string' ? title : undefined;
}

// Promise: no two entries of a collection ask for the same place in it: the same number, letter or order.

export const ordersAreUnique: Rule = ({ files }) => {
  const entries = files.filter(isEntry);
  return Object.entries(ORDERS).flatMap(([collection, field]) => {
    const placed = entries.filter(
      ({ locus, fields }) => locus.collection === collection && fields?.data?.[field] !== undefined,
    );
    return findRepeated(placed, ({ fields }) => String(fields?.data?.[field])).map(([file, first]) =>
      toFinding('order-duplicate', file.path, file.fields?.yaml.placeOfValue([field]), {
        what: `${field} ${String(file.fields?.data?.[field])} is also that of ${first.path}.`,
        remedy: `Give this one a different ${field}, which no other has.`,
        value: String(file.fields?.data?.[field]),
      }),
    );
  });
};

// Promise: no entry stands at an address the site uses for something else.

const FIXED: ReadonlySet<string> = new Set(FIXED_ADDRESSES);

export const addressesAreFree: Rule = ({ files }) =>
  files.filter(isEntry).flatMap((file) => {
    const address = addressOf(file) ?? '';
    const holder = holderOf(address);
    if (holder === undefined) return [];
    return toFinding('address-taken', file.path, START, {
      what: `The address ${address} already belongs to ${holder}.`,
      remedy: 'Rename the file: its name is its address.',
      value: address,
    });
  });

function holderOf(address: string): string | undefined {
  if (FIXED.has(address)) return 'a page of the site itself';
  if (/^\/news\/\d{4}\/$/.test(address)) return 'the list of that year’s news';
  if (address === '/funding/compare/') return 'the comparison of schemes';
  return undefined;
}

// Promise: every word of the glossary leads to one term.

interface Word {
  file: EntryFile;
  path: readonly (string | number)[];
  word: string;
}

/** Terms come before what they stand for, and both before aliases: the alias is the one to change. */
export const termsAreUnique: Rule = ({ files }) => {
  const terms = files.filter(isEntry).filter(({ locus }) => locus.collection === 'glossary');
  const text = [
    ...terms.flatMap((file) => wordAt(file, 'term')),
    ...terms.flatMap((file) => wordAt(file, 'expansion')),
    ...terms.flatMap(aliases),
  ];
  const owners = new Map<string, EntryFile>();
  return text.flatMap(({ file, path, word }) => {
    const owner = owners.get(toKey(word)) ?? file;
    owners.set(toKey(word), owner);
    const place = file.fields?.yaml.placeOfValue(path);
    if (file.fields?.data?.['onlyByHand'] !== true && toKey(word).split(' ').every(isStopWord)) {
      return toFinding('field-invalid', file.path, place, {
        what: `${showValue(word)} is in almost every sentence, and each would link to this term.`,
        remedy: 'Write a longer form, or add:   onlyByHand: true',
        value: word,
      });
    }
    if (owner === file) return [];
    return toFinding('alias-duplicate', file.path, place, {
      what: `${showValue(word)} also leads to ${owner.path}.`,
      remedy: 'Keep the word on one of the two terms; name the other under "doNotConfuseWith".',
      value: word,
    });
  });
};

function wordAt(file: EntryFile, name: string): Word[] {
  const word = file.fields?.data?.[name];
  return typeof word === 'string' ? [{ file, path: [name], word }] : [];
}

function aliases(file: EntryFile): Word[] {
  const list: unknown = file.fields?.data?.['aliases'];
  if (!Array.isArray(list)) return [];
  return list.flatMap((word: unknown, index) =>
    typeof word === 'string' ? [{ file, path: ['aliases', index], word }] : [],
  );
}

// Promise: no two places have one name, and a search has one pin, which is still of use.

export const itemsAreUnique: Rule = ({ files, day }) =>
  files.flatMap((file) => [
    ...checkItems(file, 'places', 'areas', 'name', (value, first) => ({
      what: `Another area, ${showValue(first['id'])}, is called ${showValue(value)} too.`,
      remedy: 'Say in one of the names what sets it apart: readers choose between them.',
    })),
    ...checkItems(file, 'search-pins', 'pins', 'words', (value, first) => ({
      what: `The search ${showValue(value)} already has a pin, to ${String(first['page'])}.`,
      remedy: 'Delete one of the two.',
    })),
    ...checkPins(file, day),
  ]);

type Item = Readonly<Record<string, unknown>>;

function itemsOf({ locus, fields }: ContentFile, setting: string, list: string): Item[] {
  const items: unknown = locus.kind === 'setting' && locus.id === setting ? fields?.data?.[list] : [];
  return Array.isArray(items) ? items.filter(isGroup) : [];
}

function checkItems(
  file: ContentFile,
  setting: string,
  list: string,
  field: string,
  explain: (value: string, first: Item) => { what: string; remedy: string },
): Finding[] {
  const items = itemsOf(file, setting, list);
  const keys = items.map((item) => toKey(String(item[field])));
  return items.flatMap((item, index) => {
    const first = items[keys.indexOf(keys[index] ?? '')];
    const value = item[field];
    if (first === undefined || first === item || typeof value !== 'string') return [];
    const place = file.fields?.yaml.placeOfValue([list, index, field]);
    return toFinding('item-repeated', file.path, place, { ...explain(value, first), value });
  });
}

function checkPins(file: ContentFile, day: string | undefined): Finding[] {
  return itemsOf(file, 'search-pins', 'pins').flatMap(({ until }, index) => {
    if (day === undefined || typeof until !== 'string' || !isRealDay(until) || until >= day) return [];
    return toFinding('review-overdue', file.path, file.fields?.yaml.placeOfValue(['pins', index, 'until']), {
      what: `The last day of this pin was ${until}.`,
      remedy: 'Look whether search finds the page without it: if so, delete the pin; if not, give it a later day.',
      value: until,
    });
  });
}
