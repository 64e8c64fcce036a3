// Promise: no two entries of a collection and no two rows of tables share an id.
import { START, toFinding, type Finding } from '../finding.ts';
import { isEntry, type ContentFile, type EntryFile, type Snapshot } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';
import { findRepeated } from './repeated.ts';
import type { Rule } from './rule.ts';

export const idsAreUnique: Rule = (snapshot) => [
  ...checkEntries(snapshot.files.filter(isEntry)),
  ...snapshot.files.flatMap((file) => checkRows(file, snapshot.facts)),
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

function checkRows(file: ContentFile, facts: Snapshot['facts']): Finding[] {
  if (file.locus.kind !== 'table' || file.text === undefined) return [];
  const seen = new Set<string>();
  return file.text.split('\n').flatMap((line, index) => {
    const id = index === 0 ? undefined : /^"?([^",]+)/.exec(line)?.[1];
    if (id === undefined) return [];
    const isHere = facts.get(id) === file;
    if (isHere && !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      toFinding('id-duplicate', {
        file: file.path,
        place: { line: index + 1, column: 1 },
        what: `The row id ${showValue(id)} is already used in ${isHere ? 'this table' : (facts.get(id)?.path ?? 'another table')}.`,
        remedy: 'Give this row another id: a number has one name on the whole site.',
        value: id,
      }),
    ];
  });
}
