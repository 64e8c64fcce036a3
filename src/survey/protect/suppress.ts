// Decides which counts are not printed, so that no count from 1 to 4 can be worked out from all that is printed.
import { findMove } from './find-move.ts';
import { isSensitive, type System } from './system.ts';

export interface Suppression {
  /** Tables that could not be protected cell by cell and are left out whole. */
  withheld: string[];
  /** Counts for which no protection was found at all; nothing may be published while there are any. */
  exposed: string[];
}

export interface SuppressionChoices {
  /** False leaves out secondary suppression. Only the test that attacks the result ever asks for this. */
  secondary?: boolean;
  /** Ids of counts that were hidden in a table published before, and stay hidden. */
  before?: ReadonlySet<string>;
}

/**
 * Hides cells from 1 to 4, then, for each, searches for another survey that would print the same; what must be hidden
 * for such a survey to exist is hidden too (secondary suppression; Hundepool et al. (2012), Statistical Disclosure
 * Control, chapter 4). Each hidden count so has a proof that it cannot be known. Where there is no such survey the
 * whole table is left out. Marks are set in the system.
 */
export function suppress(system: System, { secondary = true, before }: SuppressionChoices = {}): Suppression {
  for (const unknown of system.unknowns) {
    if (unknown.status !== 'printed') continue;
    if (isSensitive(unknown)) unknown.status = 'small';
    else if (before?.has(unknown.id) === true) unknown.status = unknown.value === 0 ? 'absent' : 'partner';
  }
  if (!secondary) return { withheld: [], exposed: [] };
  const safe = new Set<number>();
  const withheld: string[] = [];
  const exposed: string[] = [];
  system.unknowns.forEach((unknown, place) => {
    if (!isSensitive(unknown) && unknown.status !== 'partner') return;
    while (!safe.has(place)) {
      const move = findMove(system, place);
      if (move) {
        for (const at of move.keys()) {
          safe.add(at);
          const moved = system.unknowns[at];
          if (moved?.status === 'printed') moved.status = 'partner';
        }
        continue;
      }
      const table = unknown.tables.findLast((name) => !withheld.includes(name)) ?? nextTable(system, place, withheld);
      if (table === undefined) {
        exposed.push(unknown.id);
        break;
      }
      withheld.push(...withhold(system, table));
    }
  });
  return { withheld, exposed };
}

/** A count that is printed nowhere is given away by its neighbours: the tables of those are left out instead. */
function nextTable(system: System, place: number, withheld: readonly string[]): string | undefined {
  return (system.unknowns[place]?.sums ?? [])
    .flatMap((sum) => {
      const { parts = [], table } = system.sums[sum] ?? {};
      return [...parts.flatMap(({ at }) => system.unknowns[at]?.tables ?? []), ...(table === undefined ? [] : [table])];
    })
    .filter((table) => !withheld.includes(table))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
}

/** Leaves a table out, and all that would reveal it: the breakdowns of a question, and the questions that followed it. */
function withhold(system: System, table: string): string[] {
  const gone = new Set([table]);
  const isGone = (name: string): boolean =>
    gone.has(name) || name.startsWith(`${table} by `) || name.endsWith(` by ${table}`);
  // A chain of routes is as long as there are tables.
  for (let size = -1; size !== gone.size;) {
    size = gone.size;
    for (const { table: follower, after } of system.followers) if (isGone(after)) gone.add(follower);
  }
  for (const unknown of system.unknowns) {
    if (unknown.tables.length > 0 && unknown.tables.every(isGone)) unknown.status = 'absent';
  }
  system.dropSums((name) => name.includes(' by ') && isGone(name));
  return [...gone];
}
