// Promise: no two pages of a collection have the same title.
import { COLLECTIONS } from '#schema/collections.ts';
import { START, toFinding } from '../finding.ts';
import { addressOf, readPublished } from '../read/addresses.ts';
import { isEntry, type EntryFile } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';
import { findRepeated, toKey } from './repeated.ts';
import type { Rule } from './rule.ts';

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
      toFinding('title-duplicate', {
        file: file.path,
        place: file.fields?.yaml.placeOfValue(['title']) ?? START,
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
