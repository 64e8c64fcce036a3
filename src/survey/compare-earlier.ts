// Compares with an earlier consultation, and only where the same question was put and both bases are known.
import type { Figure, FigureRow } from '#schema/consultations.ts';
import type { Question } from '#schema/codebook.ts';
import { compareShares, type Share } from './difference.ts';
import { normalise } from './read-cells.ts';

export interface EarlierFigure {
  id: string;
  figure: Pick<Figure, 'question' | 'questionIs' | 'unit' | 'consultation'>;
  /** How many answered then; undefined where the source does not say. */
  base: number | undefined;
  rows: readonly FigureRow[];
}

export interface Comparison {
  /** What to say beside each answer, by its id. */
  notes: Map<string, string>;
  /** Why nothing, or not more, can be said. */
  obstacle: string | undefined;
}

/** @param shares the shares of today by id of the answer; those that are hidden are not among them */
export function compareEarlier(
  question: Extract<Question, { answers: unknown }>,
  shares: ReadonlyMap<string, Share>,
  { figure, base, rows }: EarlierFigure,
): Comparison {
  const nothing = (obstacle: string): Comparison => ({ notes: new Map(), obstacle });
  if (figure.questionIs !== 'as-asked' || normalise(figure.question) !== normalise(question.wording))
    return nothing('the question was not put in the same words');
  if (figure.unit !== 'percent') return nothing('the earlier figure has no shares');
  if (base === undefined) return nothing('the earlier source does not say how many answered');
  const pairs = (question.earlier?.rows ?? []).flatMap(({ answer, row }) => {
    const then = rows.find(({ id }) => id === row);
    const now = shares.get(answer);
    return then?.value == null || now === undefined ? [] : [{ answer, now, then: then.value }];
  });
  const notes = new Map(
    pairs.map(({ answer, now, then }) => {
      const verdict = compareShares(now, { share: then / 100, base }, pairs.length);
      const text =
        verdict === 'cannot tell' ? 'the difference may be chance' : `${verdict} now, by more than chance would make`;
      return [answer, `${then}% in ${figure.consultation}: ${text}`] as const;
    }),
  );
  return { notes, obstacle: pairs.length === 0 ? 'no row has a value in both' : undefined };
}
