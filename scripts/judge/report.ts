// The scores as rows of a table.
import { NOTHING } from './judged.ts';
import { toScore, type Outcome } from './score.ts';

/** One row for each kind, then all kinds; ours beside plain Pagefind. */
export function toScoreTable(ours: readonly Outcome[], plain: readonly Outcome[]): Record<string, object> {
  const kinds = [...new Set(ours.map(({ kind }) => kind))];
  const toRow = (name: string, isIn: (outcome: Outcome) => boolean): [string, object] => {
    const own = ours.filter(isIn);
    return [name, { n: own.length, ...toCells('ours', own), ...toCells('plain', plain.filter(isIn)) }];
  };
  return Object.fromEntries([
    ...kinds.map((kind) => toRow(kind, (outcome) => outcome.kind === kind)),
    toRow('all', () => true),
  ]);
}

/** Of searches that have no answer, how many are told so. */
function toCells(who: string, outcomes: readonly Outcome[]): Record<string, string> {
  const { mrr, first, firstThree, toldNothing } = toScore(outcomes);
  return outcomes.every(({ kind }) => kind === NOTHING)
    ? { [`${who}: told so`]: toPercent(toldNothing ?? 0) }
    : {
        [`${who}: MRR@10`]: mrr.toFixed(3),
        [`${who}: first`]: toPercent(first),
        [`${who}: top 3`]: toPercent(firstThree),
      };
}

function toPercent(share: number): string {
  return `${(100 * share).toFixed(0)}%`;
}

/** The searches of the half for tuning whose first result is not right, with what came instead. */
export function listMisses(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({ half, kind, place, found }) => half === 'tuned' && (kind === 'nothing' ? found.length > 0 : place !== 1))
    .map(
      ({ kind, query, place, found }) => `${kind}: ${query}   place ${place}   first: ${found.slice(0, 3).join(' ')}`,
    )
    .join('\n');
}
