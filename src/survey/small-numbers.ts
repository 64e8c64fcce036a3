// How the results of few answers are shown: counts instead of shares, or shares with a warning. What is hidden: protect/.

/** How the results of a base are shown. */
type BaseSize = 'counts-only' | 'small-base' | 'full';

/** Under 30 answers a percentage promises more than it holds; from 30 to 49 it needs a warning. */
export function sizeOfBase(base: number): BaseSize {
  if (base < 30) return 'counts-only';
  return base < 50 ? 'small-base' : 'full';
}
