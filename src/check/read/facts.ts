// Reads the tables of all figures: their rows, their faults, and the ids by which words can show a number.
import { readFigureTable } from '#files/figure-table.ts';
import type { TableRules } from '#files/table-fault.ts';
import { FIGURE_KINDS } from '#schema/consultations.ts';
import type { ContentFile, EntryFile, Fact, TableFile } from './snapshot.ts';

export function readTables(
  files: readonly ContentFile[],
  figures: ReadonlyMap<string, EntryFile> | undefined,
): TableFile[] {
  return files.flatMap((file) => {
    if (file.locus.kind !== 'table' || file.text === undefined || file.conflictLine !== undefined) return [];
    if (file.text.trim() === '') return [];
    const figure = figures?.get(file.locus.id);
    return [{ file, figure, table: readFigureTable(file.text, rulesOf(figure)) }];
  });
}

/** Of a table too long to be read, no more lines are looked at than a whole one has. */
const MOST_LINES = 1000;

/** Of two rows with one id, the first by path. A row with a fault still bears its id, so that one fault is reported once. */
export function collectFacts(tables: readonly TableFile[]): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const { file, table } of tables) {
    for (const row of table.rows) if (!facts.has(row.id)) facts.set(row.id, { file, row });
    if (table.faults.length === 0) continue;
    for (const line of (file.text ?? '').split('\n', MOST_LINES).slice(1)) {
      // Also where semicolons or tabs part the columns, which is a fault of its own.
      const id = /^"?([^",;\t]+)/.exec(line)?.[1];
      if (id !== undefined && !facts.has(id)) facts.set(id, { file, row: undefined });
    }
  }
  return facts;
}

/** What decides how the table must look, as far as the figure could be read; its own faults are reported elsewhere. */
function rulesOf(figure: EntryFile | undefined): TableRules {
  const { data, issues = [] } = figure?.fields ?? {};
  const kind = FIGURE_KINDS.find((known) => known === data?.['kind']) ?? 'shares';
  const rules: TableRules = { kind };
  if (data?.['exclusive'] === true) rules.exclusive = true;
  if (data?.['rest'] === true) rules.rest = true;
  if (data?.['baseByRow'] === true) rules.baseByRow = true;
  const isScaleSound = Array.isArray(data?.['scale']) && !issues.some(({ path }) => path[0] === 'scale');
  if (isScaleSound) rules.scale = data['scale'] as NonNullable<TableRules['scale']>;
  return rules;
}
