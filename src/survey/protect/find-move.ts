// Another survey that would print exactly the same: the proof that a hidden count cannot be worked out.
import { bisector } from 'd3';
import { LARGEST_SMALL, type System, type Unknown } from './system.ts';

/** By how much each count would differ, by place. All sums still hold. */
export type Move = ReadonlyMap<number, number>;

interface Draft {
  cost: number;
  move: ReadonlyMap<number, number>;
  /** Sums that do not hold yet, and by how much they are off. */
  open: ReadonlyMap<number, number>;
}

/** Drafts looked at before giving up; the caller then leaves more out. */
const MOST_DRAFTS = 4000;
const BY_COST = bisector((a: Draft, b: Draft) => b.cost - a.cost);
/** Prefers short moves among those that hide nothing more. */
const STEP = 0.01;

/**
 * Looks for the cheapest change of single people between counts that begins with one count and leaves every printed
 * number and every sum as it is. Counts still printed may be moved at a cost: the caller then hides them. The idea is the
 * network method for complementary suppression (Cox (1995), "Network models for complementary cell suppression", Journal
 * of the American Statistical Association 90, 1453–1462), searched with Dijkstra's method so that it also serves linked
 * tables.
 * @returns undefined when none was found
 */
export function findMove(system: System, start: number): Move | undefined {
  // Cheapest last; of two with one cost, the older.
  const queue: Draft[] = [];
  const add = (draft: Draft): void => void queue.splice(BY_COST.left(queue, draft), 0, draft);
  for (const step of [1, -1]) {
    const draft = extend(system, { cost: 0, move: new Map(), open: new Map() }, start, step);
    if (draft) add(draft);
  }
  const seen = new Set<string>();
  for (let count = 0; count < MOST_DRAFTS; count += 1) {
    const draft = queue.pop();
    if (draft === undefined) return undefined;
    const key = nameOf(draft);
    if (seen.has(key)) continue;
    seen.add(key);
    if (draft.open.size === 0) return draft.move;
    for (const { at, step } of findRepairs(system, draft)) {
      const next = extend(system, draft, at, step);
      if (next) add(next);
    }
  }
  return undefined;
}

function extend(system: System, { cost, move, open }: Draft, at: number, step: number): Draft | undefined {
  const unknown = system.unknowns[at];
  if (!unknown) return undefined;
  const price = priceOf(unknown, step);
  if (price === undefined) return undefined;
  const nowOpen = new Map(open);
  for (const sum of unknown.sums) {
    const sign = system.sums[sum]?.parts.find((part) => part.at === at)?.sign ?? 0;
    const off = (nowOpen.get(sum) ?? 0) + sign * step;
    if (off === 0) nowOpen.delete(sum);
    else nowOpen.set(sum, off);
  }
  return { cost: cost + price + STEP, move: new Map(move).set(at, step), open: nowOpen };
}

/** What it costs to let a count be one more or one less, or undefined where a reader would see that it cannot be. */
function priceOf({ value, status, cost }: Unknown, step: number): number | undefined {
  const other = value + step;
  if (status === 'absent') return other >= 0 ? 0 : undefined;
  if (status === 'small') return other >= 1 && other <= LARGEST_SMALL ? 0 : undefined;
  if (status === 'partner') return other > LARGEST_SMALL ? 0 : undefined;
  return cost !== undefined && value > LARGEST_SMALL && other > LARGEST_SMALL ? cost : undefined;
}

/** The ways to repair one sum: the one that has fewest of them, so that dead ends are met soon. */
function findRepairs(system: System, { open, move }: Draft): { at: number; step: number }[] {
  let fewest: { at: number; step: number }[] | undefined;
  for (const [sum, off] of open) {
    const repairs = (system.sums[sum]?.parts ?? []).flatMap(({ at, sign }) => {
      const step = -Math.sign(off) * sign;
      const unknown = system.unknowns[at];
      return move.has(at) || !unknown || priceOf(unknown, step) === undefined ? [] : [{ at, step }];
    });
    if (fewest === undefined || repairs.length < fewest.length) fewest = repairs;
  }
  return fewest ?? [];
}

function nameOf({ move }: Draft): string {
  return [...move]
    .map(([at, step]) => `${at}${step > 0 ? '+' : '-'}`)
    .sort()
    .join('');
}
