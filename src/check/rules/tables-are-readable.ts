// Promise: every table of numbers can be read, and its numbers are possible.
import { toFinding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const tablesAreReadable: Rule = ({ tables }) =>
  tables.flatMap(({ file, table }) =>
    table.faults.map(({ kind, line, column, what, remedy, value }) =>
      toFinding(kind, { file: file.path, place: { line, column }, what, remedy, value }),
    ),
  );
