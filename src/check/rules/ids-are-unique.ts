// Promise: no two entries of a collection and no two rows of tables share an id.
import { START, toFinding, type Finding } from '../finding.ts';
import { isEntry, type EntryFile, type Snapshot, type TableFile } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';
import { findRepeated } from './repeated.ts';
import type { Rule } from './rule.ts';

export const idsAreUnique: Rule = (snapshot) => [
  ...checkEntries(snapshot.files.filter(isEntry)),
  ...snapshot.tables.flatMap((table) => checkRows(table, snapshot.facts)),
];

/** Figures of two consultations, and names that differ only in capitals. */
function checkEntries(entries: readonly EntryFile[]): Finding[] {
  return findRepeated(entries, ({ locus }) => `${locus.collection}/${locus.id.toLowerCase()}`).map(([file, first]) =>
    toFinding('id-duplicate', {
      file: file.path,
      place: START,
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
    return toFinding('id-duplicate', {
      file: file.path,
      place: {
        line:
          Math.max(
            0,
            lines.findIndex((line) => line.startsWith(id)),
          ) + 1,
        column: 1,
      },
      what: `The row id ${showValue(id)} is already used in ${first.path}.`,
      remedy: 'Give this row another id: a number has one name on the whole site.',
      value: id,
    });
  });
}
