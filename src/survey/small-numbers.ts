// What may be published of few answers: counts instead of shares, a warning, and cells that would point at people hidden.

/** How the results of a base are shown. */
export type BaseSize = 'counts-only' | 'small-base' | 'full';

/** Under 30 answers a percentage promises more than it holds; from 30 to 49 it needs a warning. */
export function sizeOfBase(base: number): BaseSize {
  if (base < 30) return 'counts-only';
  return base < 50 ? 'small-base' : 'full';
}

/** A published cell: a number, or words in its place. */
export type Cell = { shown: number } | { hidden: 'fewer than 5' | 'not shown, to protect the smaller number' };

/** Cells from 1 to this are not published as numbers. */
const SMALL = 4;

/**
 * Hides small cells of one row whose total is published. Where only one cell is hidden it could be worked out from the
 * total, so the smallest of the others that is not 0 is hidden with it (secondary suppression; Hundepool et al.,
 * Statistical Disclosure Control, 2012, chapter 4). A row in which nothing else can be hidden loses all its numbers.
 */
export function suppressSmall(counts: readonly number[]): Cell[] {
  const isSmall = (count: number): boolean => count >= 1 && count <= SMALL;
  const small = counts.filter(isSmall).length;
  const partner = small === 1 ? findPartner(counts) : -1;
  if (small === 1 && partner === -1) {
    return counts.map((count) => ({
      hidden: isSmall(count) ? 'fewer than 5' : 'not shown, to protect the smaller number',
    }));
  }
  return counts.map((count, index) => {
    if (isSmall(count)) return { hidden: 'fewer than 5' };
    if (index === partner) return { hidden: 'not shown, to protect the smaller number' };
    return { shown: count };
  });
}

function findPartner(counts: readonly number[]): number {
  let best = -1;
  counts.forEach((count, index) => {
    if (count > SMALL && (best === -1 || count < (counts[best] ?? Infinity))) best = index;
  });
  return best;
}
