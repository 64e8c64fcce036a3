// Promise: no two entries of a collection ask for the same place in it: the same number, letter or order.
import { toFinding, START } from '../finding.ts';
import { isEntry } from '../read/snapshot.ts';
import { findRepeated } from './repeated.ts';
import type { Rule } from './rule.ts';

/** The field that orders a collection. */
export const ORDERS = {
  objectives: 'number',
  themes: 'letter',
  groups: 'order',
  pages: 'order',
  handbook: 'order',
} as const;

export const ordersAreUnique: Rule = ({ files }) => {
  const entries = files.filter(isEntry);
  return Object.entries(ORDERS).flatMap(([collection, field]) => {
    const placed = entries.filter(
      ({ locus, fields }) => locus.collection === collection && fields?.data?.[field] !== undefined,
    );
    return findRepeated(placed, ({ fields }) => String(fields?.data?.[field])).map(([file, first]) =>
      toFinding('order-duplicate', {
        file: file.path,
        place: file.fields?.yaml.placeOfValue([field]) ?? START,
        what: `${field} ${String(file.fields?.data?.[field])} is also that of ${first.path}.`,
        remedy: `Give this one another ${field}, which no other has.`,
        value: String(file.fields?.data?.[field]),
      }),
    );
  });
};
