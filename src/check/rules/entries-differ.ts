// Promise (warning): no two entries look like the same thing entered twice.
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '#schema/collections.ts';
import { toFinding, type Finding } from '../finding.ts';
import { isEntry, type EntryFile, type Rule } from '../read/snapshot.ts';
import { isGroup } from '../read/walk-values.ts';
import { likeness } from '../text/nearest.ts';
import { showValue } from '../text/show-value.ts';
import { findRepeated, toKey } from './repeated.ts';

const ALIKE = 0.9;
/** Longer titles are refused; comparing them whole would take time with the square of their length. */
const LONGEST_TITLE = 200;
const COMPARED = COLLECTION_NAMES.filter((name) => COLLECTIONS[name].alikeMeansTwice);

export const entriesDiffer: Rule = ({ files }) => {
  const entries = files.filter(isEntry);
  return [...COMPARED.flatMap((collection) => lookAlikes(entries, collection)), ...sharedAddresses(entries)];
};

/** Only neighbours in the alphabet of sorted words are compared: twins stand side by side there, and a long list stays fast. */
function lookAlikes(entries: readonly EntryFile[], collection: CollectionName): Finding[] {
  const titled = entries
    .filter(({ locus }) => locus.collection === collection)
    .map((file) => ({ file, key: sortWords(textOf(file, 'title').slice(0, LONGEST_TITLE)) }))
    .filter(({ key }) => key.length > 8)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return titled.flatMap(({ file, key }, index) => {
    const before = titled[index - 1];
    if (
      before === undefined ||
      before.key === key ||
      likeness(key, before.key) < ALIKE ||
      differInNumbers(key, before.key)
    )
      return [];
    return toFinding('entry-look-alike', file.path, file.fields?.yaml.placeOfValue(['title']), {
      what: `The title ${showValue(textOf(file, 'title'))} is very like that of ${before.file.path}.`,
      remedy: 'If they are the same thing, keep one.  If not, say in the titles what sets them apart.',
      value: textOf(file, 'title'),
    });
  });
}

function sharedAddresses(entries: readonly EntryFile[]): Finding[] {
  return (['sources', 'funding'] as const).flatMap((collection) => {
    const addressed = entries.filter((file) => file.locus.collection === collection && addressOf(file) !== '');
    return findRepeated(addressed, (file) => addressOf(file).replace(/^https?:\/\/(?:www\.)?|\/$/g, '')).map(
      ([file, first]) =>
        toFinding(
          'address-shared',
          file.path,
          file.fields?.yaml.placeOfValue(collection === 'sources' ? ['url'] : ['apply', 'url']),
          {
            what: `The address ${showValue(addressOf(file))} is also that of ${first.path}.`,
            remedy:
              collection === 'sources'
                ? 'If they are the same thing, keep one.  If not, use the address of the exact page.'
                : 'If both are applied for there, add "sharedAddress: true" to each.  If not, use the address of the exact page.',
            value: addressOf(file),
          },
        ),
    );
  });
}

/** The page a source was seen on or a scheme is applied for at; empty where schemes are said to share it. */
function addressOf(file: EntryFile): string {
  const apply = file.fields?.data?.['apply'];
  if (!isGroup(apply)) return textOf(file, 'url');
  return typeof apply['url'] === 'string' && apply['sharedAddress'] !== true ? apply['url'] : '';
}

function textOf({ fields }: EntryFile, name: string): string {
  const value = fields?.data?.[name];
  return typeof value === 'string' ? value : '';
}

function sortWords(title: string): string {
  return (toKey(title).match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');
}

/** "Part 1" and "Part 2", "2018" and "2019" are two things. */
function differInNumbers(a: string, b: string): boolean {
  return (a.match(/\d+/g) ?? []).join(' ') !== (b.match(/\d+/g) ?? []).join(' ');
}
