// What orders the entries of a collection, and the order in which the fields of an entry are written: by the forms, and by the check when it fixes a file.
import type { CollectionName } from './collections.ts';
import type { FieldDescription } from './describe.ts';

/** Shared fields that come first. */
const EARLY = ['title', 'term', 'summary', 'sources', 'reviewed'];
/** Shared fields that come after a collection's own: links, and what only some entries need. */
export const LATE_FIELDS: readonly string[] = ['links', 'owner', 'nextReview', 'changes', 'now', 'replacedBy', 'draft'];
/** The field that orders a collection. */
export const ORDERS = {
  objectives: 'number',
  themes: 'letter',
  groups: 'order',
  pages: 'order',
  handbook: 'order',
} as const;

/** Written in the order of their schema. */
const AS_DESCRIBED: readonly CollectionName[] = ['consultations', 'figures'];

/** @param fields as the schema describes them */
export function inWrittenOrder(collection: CollectionName, fields: readonly FieldDescription[]): FieldDescription[] {
  if (AS_DESCRIBED.includes(collection)) return [...fields];
  const rank = ({ name }: FieldDescription): number => (EARLY.includes(name) ? 0 : LATE_FIELDS.includes(name) ? 2 : 1);
  return [...fields].sort(
    (a, b) => rank(a) - rank(b) || (rank(a) === 2 ? LATE_FIELDS.indexOf(a.name) - LATE_FIELDS.indexOf(b.name) : 0),
  );
}
