// The printed counts of one row of a table as shares: rounded, with their intervals, or the text in their place.
import { wilsonInterval } from '../interval.ts';
import type { Printed } from '../protect/printed.ts';
import { toPercent } from '../rounding.ts';
import { sizeOfBase } from '../small-numbers.ts';
import type { Counts } from '../tally.ts';
import { effectiveSize } from '../weights.ts';

export interface ShownCell {
  /** As it is printed; null where it is hidden. */
  value: number | null;
  unit: 'percent' | 'count';
  low: number | null;
  high: number | null;
  /** The exact share and the base it is worth, for comparing; undefined where nothing can be compared. */
  share: { share: number; base: number } | undefined;
  /** What stands in the place of a hidden number, or beside a small one. */
  note: string;
}

interface ShownRow {
  base: number;
  cells: ShownCell[];
}

const HIDDEN = {
  small: 'Fewer than 5 people',
  partner: 'Not shown, to protect a smaller number',
} as const;

interface ShareChoices {
  weighted: boolean;
  population: number | undefined;
  /** Print counts although the base would allow shares, because other rows of the table must. */
  asCounts: boolean;
}

/** @param counts the tally of the same row; only weights of cells that are printed are taken from it */
export function showRow(
  base: number,
  cells: readonly Printed[],
  counts: Counts,
  { weighted, population, asCounts }: ShareChoices,
): ShownRow {
  const isSmall = sizeOfBase(base) === 'counts-only';
  const worth = weighted ? effectiveSize(counts.base) : base;
  return {
    base,
    cells: cells.map((cell, at): ShownCell => {
      const nothing = { value: null, low: null, high: null, share: undefined };
      if ('hidden' in cell) return { ...nothing, unit: asCounts ? 'count' : 'percent', note: HIDDEN[cell.hidden] };
      if (asCounts) return { ...nothing, unit: 'count', value: cell.count, note: '' };
      if (isSmall) return { ...nothing, unit: 'percent', note: `${cell.count} of ${base} people: too few for a share` };
      const share = weighted ? (counts.weights[at] ?? 0) / counts.base.weight : cell.count / base;
      return { unit: 'percent', note: '', ...toShare(share, worth, population) };
    }),
  };
}

function toShare(
  share: number,
  base: number,
  population: number | undefined,
): Pick<ShownCell, 'value' | 'low' | 'high' | 'share'> {
  const held = Math.min(1, Math.max(0, share));
  const { low, high } = wilsonInterval(held, Math.max(1, base), population);
  const value = toPercent(held);
  return {
    value,
    // Rounded outwards, and never past the value itself.
    low: Math.min(value, Math.floor(Number((low * 100).toPrecision(10)))),
    high: Math.max(value, Math.ceil(Number((high * 100).toPrecision(10)))),
    share: { share: held, base },
  };
}
