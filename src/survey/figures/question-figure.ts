// The figure of one question: everybody's answers.
import type { Question } from '#schema/codebook.ts';
import { lowerFirst } from '#text/letter-case.ts';
import { markAsDraft } from '../draft-mark.ts';
import { meanScore, medianStep } from '../ordered.ts';
import type { PrintedTable } from '../protect/printed.ts';
import { largestRemainders, toPercent } from '../rounding.ts';
import { sizeOfBase } from '../small-numbers.ts';
import type { Counts } from '../tally.ts';
import { effectiveSize } from '../weights.ts';
import { commonFields, figureId, makeRow, sourceFields, type FigureContext, type MadeFigure } from './made-figure.ts';
import { showRow, type ShownCell } from './shares.ts';

type Answered = Extract<Question, { answers: unknown }>;

/** Steps that can be distinguished in a stacked bar. */
const MOST_STEPS = 5;

/** @param notes what is said about an answer beside its number, by its id: a comparison with an earlier consultation */
export function makeQuestionFigure(
  context: FigureContext,
  question: Answered,
  table: PrintedTable,
  counts: Counts,
  notes: ReadonlyMap<string, string>,
): MadeFigure | undefined {
  const [row] = table.rows;
  if (row?.cells === undefined || !('count' in row.base)) return undefined;
  const base = row.base.count;
  const asCounts = sizeOfBase(base) === 'counts-only';
  const weighted = context.codebook.weight !== undefined && !asCounts;
  const population = question.askedIf === undefined ? context.codebook.population : undefined;
  const { cells } = showRow(base, row.cells, counts, { weighted, population, asCounts });
  const isWhole = row.cells.every((cell) => 'count' in cell);
  const isStacked = question.kind === 'scale' && question.answers.length <= MOST_STEPS && !asCounts && isWhole;
  const id = figureId(context, question);
  const extra = isWhole ? describeMiddle(question, counts) : new Map<number, string>();
  const rows = question.answers.map((answer, at) => {
    const cell = cells[at];
    const shareOfAnswers = isWhole && question.kind === 'multiple' ? sayShareOfAnswers(counts, at, weighted) : '';
    return makeRow({
      id: `${id}-${answer.id}`,
      label: isStacked ? 'Everybody who answered' : answer.label,
      value: cell?.value ?? null,
      low: cell?.low ?? null,
      high: cell?.high ?? null,
      unit: cell?.unit ?? 'percent',
      note: join([cell?.note, shareOfAnswers, extra.get(at), notes.get(answer.id)]),
      step: isStacked && 'score' in answer ? answer.score : null,
    });
  });
  const texts = describe(question, cells, base, asCounts);
  return {
    id,
    hasSteps: isStacked,
    hasBases: false,
    rows,
    fields: {
      ...commonFields(context, question),
      kind: isStacked ? 'scale' : 'shares',
      ...texts,
      unit: asCounts ? 'count' : 'percent',
      base,
      ...(weighted ? { effectiveBase: Math.floor(effectiveSize(counts.base)) } : {}),
      ...(population === undefined ? {} : { population }),
      ...(question.kind === 'multiple' ? {} : { exclusive: true }),
      ...(question.kind === 'scale' ? { keepOrder: true, scale: scaleOf(question) } : {}),
      ...(question.kind === 'multiple' && isWhole ? { valuesAre: 'Share of the people who answered' } : {}),
      cannotTell: limitsOf(question, cells, counts, isWhole && !weighted),
      ...sourceFields(context),
    },
  };
}

export function scaleOf(question: Answered): { score: number; label: string }[] {
  return question.kind === 'scale'
    ? question.answers.map(({ score, label }) => ({ score, label: label.slice(0, 40) }))
    : [];
}

export function join(parts: readonly (string | undefined)[]): string {
  const said = parts.flatMap((part) => (part === undefined || part === '' ? [] : [part]));
  return said.map((part, at) => (at === 0 ? part : lowerFirst(part))).join('; ');
}

/** Draft text: the largest number that is printed, and nothing that is not. */
function describe(
  { answers }: Answered,
  cells: readonly ShownCell[],
  base: number,
  asCounts: boolean,
): { title: string; shortTitle: string; summary: string } {
  const printed = answers
    .map(({ label }, at) => ({ label, value: cells[at]?.value ?? -1 }))
    .filter(({ value }) => value >= 0);
  const first = printed.reduce((a, b) => (b.value > a.value ? b : a), { label: '', value: -1 });
  const number = (value: number): string => (asCounts ? String(value) : `${value}%`);
  if (first.value < 0) {
    const note = 'too few people gave each answer for numbers to be shown';
    return {
      title: markAsDraft(note, 90),
      shortTitle: markAsDraft('too few answers to show', 44),
      summary: markAsDraft(`Of ${base} people who answered, ${note}.`, 400),
    };
  }
  const all = printed.map(({ label, value }) => `${number(value)} “${label}”`);
  return {
    title: markAsDraft(`${number(first.value)} of those who answered said “${first.label}”`, 90),
    shortTitle: markAsDraft(`${number(first.value)} said “${first.label}”`, 44),
    summary: markAsDraft(`Of ${base} people who answered, these said: ${all.join(', ')}.`, 400),
  };
}

function sayShareOfAnswers(counts: Counts, at: number, weighted: boolean): string {
  const parts = weighted ? counts.weights : counts.counts;
  const total = parts.reduce((sum, part) => sum + part, 0);
  return total === 0 ? '' : `${toPercent((parts[at] ?? 0) / total)}% of all answers given`;
}

/** Median and mean of an ordered scale, beside the step they belong to. */
function describeMiddle(question: Answered, counts: Counts): Map<number, string> {
  if (question.kind !== 'scale' || counts.base.count === 0) return new Map();
  const list = [...counts.weights];
  const mean = meanScore(
    list,
    question.answers.map(({ score }) => score),
  );
  const median = medianStep(list);
  return new Map(
    [
      [0, `The mean of the scores is ${mean.toFixed(1)}, if the steps are taken for equally far apart`],
      ...(median === undefined ? [] : [[median, 'The middle person chose this step'] as const]),
    ].reduce<[number, string][]>((notes, [at, note]) => {
      const known = notes.find(([place]) => place === at);
      if (known) known[1] = `${known[1]}; ${String(note)}`;
      else notes.push([Number(at), String(note)]);
      return notes;
    }, []),
  );
}

function limitsOf(question: Answered, cells: readonly ShownCell[], counts: Counts, isExact: boolean): string[] {
  const hidden = cells.some(({ value }) => value === null);
  return [
    'What the people thought who did not answer. People chose for themselves whether to answer.',
    ...(question.askedIf === undefined ? [] : ['What the people would have said who were not asked this question.']),
    ...(question.kind === 'multiple' ? ['Which answers were given together. Everybody could give several.'] : []),
    ...(hidden ? ['The numbers that are not shown. They would point at fewer than 5 people.'] : []),
    ...(isExact && question.kind !== 'multiple' ? formatRounding(cells, counts) : []),
  ];
}

/** Shares are printed as they round. Where they do not add to 100 it is said, with what they would be if they had to. */
function formatRounding(cells: readonly ShownCell[], counts: Counts): string[] {
  const values = cells.map(({ value }) => value ?? 0);
  const sum = values.reduce((a, b) => a + b, 0);
  if (sum === 100 || counts.base.count === 0 || cells.some(({ unit }) => unit === 'count')) return [];
  const forced = largestRemainders([...counts.counts].map((count) => count / counts.base.count));
  return [
    `The shares add to ${sum}, because each is rounded for itself. Made to add to 100 they would be ${forced.join(', ')}, in the order they were asked.`,
  ];
}
