// Another survey that would print exactly the same: the proof that a hidden count cannot be worked out.
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
  const queue = new Queue();
  for (const step of [1, -1]) {
    const draft = extend(system, { cost: 0, move: new Map(), open: new Map() }, start, step);
    if (draft) queue.push(draft);
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
      if (next) queue.push(next);
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

/** Drafts by cost, cheapest first; of two with one cost, the older. */
class Queue {
  readonly #heap: { draft: Draft; order: number }[] = [];
  #order = 0;

  push(draft: Draft): void {
    const heap = this.#heap;
    heap.push({ draft, order: (this.#order += 1) });
    for (let at = heap.length - 1; at > 0;) {
      const parent = (at - 1) >> 1;
      if (this.#isBefore(parent, at)) break;
      this.#swap(parent, at);
      at = parent;
    }
  }

  pop(): Draft | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first?.draft;
    heap[0] = last;
    for (let at = 0; ;) {
      const [left, right] = [at * 2 + 1, at * 2 + 2];
      let least = at;
      if (left < heap.length && this.#isBefore(left, least)) least = left;
      if (right < heap.length && this.#isBefore(right, least)) least = right;
      if (least === at) break;
      this.#swap(least, at);
      at = least;
    }
    return first.draft;
  }

  #isBefore(a: number, b: number): boolean {
    const [left, right] = [this.#heap[a], this.#heap[b]];
    if (!left || !right) return right === undefined;
    return left.draft.cost < right.draft.cost || (left.draft.cost === right.draft.cost && left.order < right.order);
  }

  #swap(a: number, b: number): void {
    const [left, right] = [this.#heap[a], this.#heap[b]];
    if (left && right) [this.#heap[a], this.#heap[b]] = [right, left];
  }
}
