// The figure of one question by groups. A difference is stated only where chance alone would hardly make it.
import type { Question } from '#schema/codebook.ts';
import { compareShares } from '../difference.ts';
import { markAsDraft } from '../draft-mark.ts';
import type { PrintedRow, PrintedTable } from '../protect/printed.ts';
import { sizeOfBase } from '../small-numbers.ts';
import type { Breakdown, Counts } from '../tally.ts';
import { effectiveSize } from '../weights.ts';
import {
  commonFields,
  figureId,
  makeRow,
  sourceFields,
  type FigureContext,
  type MadeFigure,
  type MadeRow,
} from './made-figure.ts';
import { join, scaleOf } from './question-figure.ts';
import { showRow, type ShownCell } from './shares.ts';

type Answered = Extract<Question, { answers: unknown }>;

interface ShownGroup {
  label: string;
  id: string;
  base: number;
  cells: ShownCell[];
}

export function makeBreakdownFigure(
  context: FigureContext,
  question: Answered,
  by: Answered,
  table: PrintedTable,
  { groups }: Breakdown,
  all: Counts,
): MadeFigure | undefined {
  const weighted = context.codebook.weight !== undefined;
  const rows = table.rows.filter(isShown);
  // With every group small, people are counted; with some of them large, the small ones are described in text.
  const asCounts = rows.every(({ base }) => sizeOfBase(base.count) === 'counts-only');
  const shown = rows.flatMap(({ group, base, cells }): ShownGroup[] => {
    const { id = '', label = '' } = by.answers[group] ?? {};
    const counts = groups[group];
    if (counts === undefined) return [];
    const choices = { weighted: weighted && !asCounts, population: undefined, asCounts };
    return [{ id, label, base: base.count, cells: showRow(base.count, cells, counts, choices).cells }];
  });
  if (
    shown.length < 2 ||
    shown.every(({ cells }) => cells.every(({ value, note }) => value === null && !/^\d/.test(note)))
  )
    return undefined;
  const isStacked = question.kind === 'scale' && question.answers.length <= 5 && !asCounts;
  const id = figureId(context, question, by);
  const left = by.answers.length - shown.length;
  return {
    id,
    hasSteps: isStacked,
    hasBases: true,
    rows: shown.flatMap((group) => toRows(id, question, group, shown, isStacked)),
    fields: {
      ...commonFields(context, question),
      kind: isStacked ? 'scale' : 'shares',
      title: markAsDraft(`${question.wording.replace(/[?.]$/, '')}, by answers to “${by.wording}”`, 90),
      shortTitle: markAsDraft(`${question.id} by ${by.id}`.replaceAll('-', ' '), 44),
      unit: asCounts ? 'count' : 'percent',
      baseByRow: true,
      ...(weighted && !asCounts ? { effectiveBase: Math.floor(effectiveSize(all.base)) } : {}),
      summary: markAsDraft(`The answers to “${question.wording}”, for each answer to “${by.wording}”.`, 400),
      keepOrder: true,
      rowsAre: 'Group and answer',
      notesAre: 'People who answered',
      ...(question.kind === 'scale' ? { scale: scaleOf(question) } : {}),
      cannotTell: [
        'Why groups differ. A difference is named only where chance alone would hardly make it; for the others nothing can be said.',
        'What people thought who did not say which group they belong to. They are in no row.',
        ...(left > 0
          ? [
              'Anything about the groups that are left out: they have fewer than 5 people, or are needed to protect one that has.',
            ]
          : []),
        ...(weighted
          ? ['How certain each share is. The answers are weighted, and weights make shares less certain.']
          : []),
      ],
      ...sourceFields(context),
    },
  };
}

type ShownPrintedRow = PrintedRow & { group: number; base: { count: number }; cells: NonNullable<PrintedRow['cells']> };

function isShown(row: PrintedRow): row is ShownPrintedRow {
  return row.group !== undefined && 'count' in row.base && row.base.count > 0 && row.cells !== undefined;
}

function toRows(
  id: string,
  question: Answered,
  group: ShownGroup,
  all: readonly ShownGroup[],
  isStacked: boolean,
): MadeRow[] {
  const comparisons = question.answers.length * all.length;
  return question.answers.map((answer, at) => {
    const cell = group.cells[at];
    const isTold = cell !== undefined && /^\d/.test(cell.note);
    return makeRow({
      id: `${id}-${group.id}-${answer.id}`,
      label: isStacked ? group.label : `${group.label}: ${answer.label}`,
      value: cell?.value ?? null,
      low: cell?.low ?? null,
      high: cell?.high ?? null,
      unit: cell?.unit ?? 'percent',
      base: group.base,
      step: isStacked && 'score' in answer ? answer.score : null,
      note: join([isTold ? '' : `${group.base} people`, cell?.note, sayDifference(group, all, at, comparisons)]),
    });
  });
}

/** The group against all others taken together, where all their numbers are printed. */
function sayDifference(group: ShownGroup, all: readonly ShownGroup[], at: number, comparisons: number): string {
  const own = group.cells[at]?.share;
  const others = all.filter((other) => other !== group).map((other) => other.cells[at]?.share);
  if (own === undefined || others.length === 0 || others.some((share) => share === undefined)) return '';
  const base = others.reduce((sum, other) => sum + (other?.base ?? 0), 0);
  const share = others.reduce((sum, other) => sum + (other?.share ?? 0) * (other?.base ?? 0), 0) / base;
  const verdict = compareShares(own, { share, base }, comparisons);
  return verdict === 'cannot tell' ? '' : `${verdict} than in the other groups together`;
}
