// The scores as a table to read.
import type { Outcome } from './score.ts';
import { toScore } from './score.ts';

/** One table: by kind, then all kinds, ours beside plain Pagefind. */
export function formatScores(title: string, ours: readonly Outcome[], plain: readonly Outcome[]): string {
  const kinds = [...new Set(ours.map(({ kind }) => kind))];
  const rows = kinds.map((kind) => formatRow(kind, ours.filter(isOf(kind)), plain.filter(isOf(kind))));
  const head = `${title.padEnd(14)} ${'n'.padStart(4)}   ${'ours: MRR@10'.padStart(12)}  first  top 3   ${'plain: MRR@10'.padStart(13)}  first  top 3`;
  return [head, ...rows, formatRow('all', ours, plain)].join('\n');
}

function isOf(kind: string): (outcome: Outcome) => boolean {
  return (outcome) => outcome.kind === kind;
}

function formatRow(name: string, ours: readonly Outcome[], plain: readonly Outcome[]): string {
  const cells = [ours, plain].map((outcomes, index) => {
    const { mrr, first, firstThree, toldNothing } = toScore(outcomes);
    const width = index === 0 ? 12 : 13;
    return outcomes.every(({ kind }) => kind === 'nothing')
      ? `${'told so'.padStart(width)}  ${toPercent(toldNothing ?? 0)}       `
      : `${mrr.toFixed(3).padStart(width)}  ${toPercent(first)}  ${toPercent(firstThree)}`;
  });
  return `${name.padEnd(14)} ${String(ours.length).padStart(4)}   ${cells.join('   ')}`;
}

function toPercent(share: number): string {
  return `${(100 * share).toFixed(0)}%`.padStart(5);
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
