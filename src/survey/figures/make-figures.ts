// All figures of a consultation from its counts, and for each question what was decided and why.
import type { Codebook, Question } from '#schema/codebook.ts';
import { formatNumber } from '#text/format-number.ts';
import { compareEarlier, type EarlierFigure } from '../compare-earlier.ts';
import { effectiveSize } from '../weights.ts';
import { tableName } from '../protect/names.ts';
import type { PrintedTable } from '../protect/printed.ts';
import type { Protected } from '../protect/protect.ts';
import { MISSING_REASONS } from '../coded-response.ts';
import type { Tally } from '../tally.ts';
import { makeBreakdownFigure } from './breakdown-figure.ts';
import type { FigureContext, MadeFigure } from './made-figure.ts';
import { makeNumberFigure } from './number-figure.ts';
import { makeQuestionFigure } from './question-figure.ts';
import { makeResponseFigure } from './response-figure.ts';
import { showRow } from './shares.ts';

interface QuestionReport {
  id: string;
  wording: string;
  asked: string;
  answered: string;
  /** By reason, small numbers in words. */
  missing: string[];
  decisions: string[];
}

export interface MadeFigures {
  figures: MadeFigure[];
  questions: QuestionReport[];
}

/** @param earlier the figures of earlier consultations that questions name */
export function makeFigures(
  context: FigureContext,
  tally: Tally,
  guarded: Protected,
  earlier: ReadonlyMap<string, EarlierFigure>,
): MadeFigures {
  const figures: MadeFigure[] = [];
  const questions = tally.questions.map((question, at) => {
    const decisions: string[] = [];
    const add = (figure: MadeFigure | undefined, otherwise: string): void => {
      if (figure) {
        figures.push(figure);
        decisions.push(...describeFigure(figure));
      } else decisions.push(otherwise);
    };
    makeAll(context, { tally, guarded, earlier, question, at, add, decisions });
    return report(context.codebook, tally, question, at, decisions);
  });
  const response = makeResponseFigure(context, tally.responses.count);
  return { figures: response ? [...figures, response] : figures, questions };
}

interface Making {
  tally: Tally;
  guarded: Protected;
  earlier: ReadonlyMap<string, EarlierFigure>;
  question: Question;
  at: number;
  add: (figure: MadeFigure | undefined, otherwise: string) => void;
  decisions: string[];
}

function makeAll(context: FigureContext, making: Making): void {
  const { tally, guarded, question, at, add, decisions } = making;
  const counts = tally.oneWay[at];
  if (counts === undefined) return;
  if (question.kind === 'text') {
    const quotes = context.codebook.quotes.filter((quote) => quote.question === question.id).length;
    decisions.push(
      `Words are not published. ${quotes === 0 ? 'No quote has consent.' : `${quotes} quoted with consent.`}`,
    );
    return;
  }
  if (question.kind === 'number') {
    const numbers = tally.numbers[at];
    add(
      numbers && makeNumberFigure(context, question, counts, numbers),
      'No figure: fewer than 30 people gave a number.',
    );
    return;
  }
  const tableOf = (name: string): PrintedTable | undefined => guarded.tables.find((table) => table.name === name);
  const table = tableOf(tableName(question));
  if (table === undefined) {
    decisions.push(
      counts.base.count < 5
        ? 'No figure: fewer than 5 people answered.'
        : 'No figure: no choice of hidden numbers would have protected a small one.',
    );
    return;
  }
  add(
    makeQuestionFigure(context, question, table, counts, compare(context, making, table)),
    'No figure: nothing could be printed.',
  );
  for (const breakdown of tally.breakdowns.filter((item) => item.question === at)) {
    const by = tally.questions[breakdown.by];
    if (by === undefined || !('answers' in by)) continue;
    const broken = tableOf(tableName(question, by));
    add(
      broken && makeBreakdownFigure(context, question, by, broken, breakdown, counts),
      `Not broken down by "${by.id}": small numbers could not be protected, or fewer than two groups are large enough.`,
    );
  }
}

/** The notes of a comparison with an earlier consultation, where one is asked for. */
function compare(
  { codebook }: FigureContext,
  { question, earlier, tally, at, decisions }: Making,
  table: PrintedTable,
): ReadonlyMap<string, string> {
  if (!('answers' in question) || question.earlier === undefined) return new Map();
  const before = earlier.get(question.earlier.figure);
  const [row] = table.rows;
  const counts = tally.oneWay[at];
  if (before === undefined || row?.cells === undefined || !('count' in row.base) || counts === undefined)
    return new Map();
  const weighted = codebook.weight !== undefined;
  const { cells } = showRow(row.base.count, row.cells, counts, { weighted, population: undefined, asCounts: false });
  const shares = new Map(
    question.answers.flatMap(({ id }, place) => {
      const share = cells[place]?.share;
      return share === undefined ? [] : [[id, share] as const];
    }),
  );
  const { notes, obstacle } = compareEarlier(question, shares, before);
  decisions.push(
    obstacle === undefined ? `Compared with "${before.id}".` : `Not compared with "${before.id}": ${obstacle}.`,
  );
  return notes;
}

function describeFigure({ id, rows }: MadeFigure): string[] {
  const hidden = rows.filter(({ value, note }) => value === null && /fewer than 5/i.test(note)).length;
  const partners = rows.filter(({ note }) => /not shown, to protect/i.test(note)).length;
  return [
    `Figure ${id}: ${rows.length} rows${hidden > 0 ? `, ${hidden} hidden because fewer than 5 people` : ''}${partners > 0 ? `, ${partners} hidden to protect those` : ''}.`,
  ];
}

function report(codebook: Codebook, tally: Tally, question: Question, at: number, decisions: string[]): QuestionReport {
  const counts = tally.oneWay[at];
  const missing = counts ? [...counts.missing] : [];
  const notAsked = missing.at(-1) ?? 0;
  const answered = counts?.base.count ?? 0;
  const effective =
    codebook.weight === undefined || counts === undefined
      ? ''
      : `, worth ${formatNumber(Math.floor(effectiveSize(counts.base)))} unweighted answers`;
  return {
    id: question.id,
    wording: question.wording,
    asked: formatCount(tally.responses.count - notAsked),
    answered: `${formatCount(answered)}${effective}`,
    missing: MISSING_REASONS.flatMap((reason, place) => {
      const count = missing[place] ?? 0;
      return count === 0 ? [] : [`${reason}: ${formatCount(count)}`];
    }),
    decisions,
  };
}

/** The report may be passed on, so it too says no small number. */
function formatCount(count: number): string {
  return count >= 1 && count <= 4 ? 'fewer than 5' : formatNumber(count);
}
