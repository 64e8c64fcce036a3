// Promise: every id in a field or a component leads to an entry, or to a number in a table.
import { entryAddress } from '#domain/addresses.ts';
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '#schema/collections.ts';
import { ID_PATTERN } from '#schema/fields.ts';
import { SETTING_LISTS, type SettingList } from '#schema/settings.ts';
import { toFinding, type Finding } from '../finding.ts';
import { isSettingList } from '../read/setting-lists.ts';
import { isEntry, type Reference, type Snapshot, type Rule } from '../read/snapshot.ts';
import { newCommand, folderOf, withArticle } from '../text/collection-names.ts';
import { readRedirects } from '../read/addresses.ts';
import { findNearest } from '../text/nearest.ts';
import { orList, showValue } from '../text/show-value.ts';

/** Lists up to this length are named whole when no id is similar. */
const SHORT_LIST = 12;

export const referencesExist: Rule = (snapshot) =>
  snapshot.references.flatMap((reference) => {
    const finding = checkReference(snapshot, reference);
    return finding === undefined ? [] : [finding];
  });

function checkReference(snapshot: Snapshot, reference: Reference): Finding | undefined {
  if (reference.to === 'facts') return checkFact(snapshot, reference);
  if (reference.to === 'any') return checkAny(snapshot, reference);
  if (isSettingList(reference.to)) return checkInList(snapshot, reference, reference.to);
  return checkIn(snapshot, reference, reference.to as CollectionName, reference.id);
}

/** Ids that are not well formed are a fault of the schema. */
function checkIn(snapshot: Snapshot, reference: Reference, to: CollectionName, id: string): Finding | undefined {
  const known = snapshot.entries.get(to);
  if (known === undefined || known.has(id) || !ID_PATTERN.test(id)) return undefined;
  const add = `To add ${withArticle(COLLECTIONS[to].singular)}: ${newCommand(to)}`;
  return toFinding('reference-missing', reference.file.path, reference.place, {
    what: `${COLLECTIONS[to].singular} ${showValue(id)} is not in ${folderOf(to)}.`,
    remedy: () => {
      const next = findRedirected(snapshot, to, id);
      if (next !== undefined)
        return `It has moved. Write ${showValue(reference.to === 'any' ? `${to}/${next}` : next)}.`;
      const moved = snapshot.files.find(({ path }) => (path.split('/').at(-1) ?? '').replace(/\..*$/, '') === id);
      if (reference.to === 'any' && moved !== undefined && isEntry(moved))
        return `Did you mean ${showValue(`${moved.locus.collection}/${id}`)}?`;
      return moved === undefined
        ? `${suggest(id, [...known.keys()])}  ${add}`.trim()
        : `There is ${moved.path}: move it to ${folderOf(to)}/${id}.${COLLECTIONS[to].format}, or name another.`;
    },
    value: reference.id,
  });
}

/** The entry of the same collection that the page of another is led to. */
function findRedirected(snapshot: Snapshot, to: CollectionName, id: string): string | undefined {
  const redirect = readRedirects(snapshot).find(({ from }) => from === entryAddress(to, id, ''));
  const target = snapshot.addresses.get(redirect?.to ?? '');
  return target !== undefined && isEntry(target) && target.locus.collection === to ? target.locus.id : undefined;
}

function checkInList({ lists }: Snapshot, { file, place, id }: Reference, to: SettingList): Finding | undefined {
  const items = lists.get(to);
  if (items === undefined || items.has(id) || !ID_PATTERN.test(id)) return undefined;
  const { file: settings, singular } = SETTING_LISTS[to];
  return toFinding('reference-missing', file.path, place, {
    what: `${singular} ${showValue(id)} is not in the list "${to}" of content/${settings}.yaml.`,
    remedy: () =>
      suggest(id, [...items.keys()]) || `Look the list up in content/${settings}.yaml, or add the ${singular} there.`,
    value: id,
  });
}

function checkAny(snapshot: Snapshot, reference: Reference): Finding | undefined {
  const [, collection = '', id = ''] = /^([a-z]+)\/(.+)$/.exec(reference.id) ?? [];
  const known = COLLECTION_NAMES.find((name) => name === collection);
  if (known !== undefined) return checkIn(snapshot, reference, known, id);
  if (collection === '') return undefined;
  return toFinding('reference-missing', reference.file.path, reference.place, {
    what: `${showValue(reference.id)} names no folder of content/.`,
    remedy: () => {
      const near = findNearest(collection, COLLECTION_NAMES)[0];
      return near === undefined
        ? `The folders are: ${COLLECTION_NAMES.join(', ')}.`
        : `Did you mean ${showValue(`${near}/${id}`)}?`;
    },
    value: reference.id,
  });
}

function checkFact({ facts, tables }: Snapshot, { file, place, id }: Reference): Finding | undefined {
  // Of a table that cannot be taken apart no number is known.
  if (facts.has(id) || tables.some(({ table }) => table.rows.length === 0 && table.faults.length > 0)) return undefined;
  return toFinding('fact-missing', file.path, place, {
    what: `number ${showValue(id)} is in no table of content/consultations.`,
    remedy: () => `${suggest(id, [...facts.keys()])}  The ids are in the first column of the .csv files.`.trim(),
    value: id,
  });
}

function suggest(id: string, known: readonly string[]): string {
  const near = findNearest(id, known);
  if (near.length > 0) return `Did you mean ${orList(near.map((name) => showValue(name)))}?`;
  if (known.length > 0 && known.length <= SHORT_LIST) return `There are: ${[...known].sort().join(', ')}.`;
  return '';
}
