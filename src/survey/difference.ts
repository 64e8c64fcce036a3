// Whether two shares differ by more than chance: the interval of their difference.
import { wilsonInterval, type Interval } from './interval.ts';

export interface Share {
  /** Between 0 and 1. */
  share: number;
  /** How many answered; for weighted answers the effective sample size. */
  base: number;
}

/**
 * The interval of a difference of two independent shares: method 10 of Newcombe (1998), "Interval estimation for the
 * difference between independent proportions", Statistics in Medicine 17, 873–890, which joins the Wilson intervals of
 * the two. The tests hold his worked examples.
 * @param z quantile of the normal distribution; 1.96 for 95 %
 */
export function differenceInterval(a: Share, b: Share, z?: number): Interval {
  const [first, second] = [
    wilsonInterval(a.share, a.base, undefined, z),
    wilsonInterval(b.share, b.base, undefined, z),
  ];
  const difference = a.share - b.share;
  return {
    low: difference - Math.hypot(a.share - first.low, second.high - b.share),
    high: difference + Math.hypot(first.high - a.share, b.share - second.low),
  };
}

type Verdict = 'higher' | 'lower' | 'cannot tell';

/**
 * Says that a share is higher or lower only where the interval of the difference does not hold 0. Where many shares are
 * compared, the level is shared out between them (Bonferroni; Dunn (1961), Journal of the American Statistical
 * Association 56, 52–64), so that chance alone finds a difference in at most one table of twenty.
 */
export function compareShares(a: Share, b: Share, comparisons = 1): Verdict {
  const { low, high } = differenceInterval(a, b, normalQuantile(1 - 0.025 / comparisons));
  return low > 0 ? 'higher' : high < 0 ? 'lower' : 'cannot tell';
}

/**
 * The quantile of the normal distribution for a share above one half, by bisection of its distribution function
 * (the complementary error function "erfcc" of Numerical Recipes in C, 2nd ed. 1992, section 6.2,
 * error below 1.2e-7).
 */
export function normalQuantile(share: number): number {
  let [low, high] = [0, 10];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (1 - upperTail(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The chance of a standard normal number above x, for x of 0 or more. */
function upperTail(x: number): number {
  const z = x / Math.SQRT2;
  const t = 1 / (1 + z / 2);
  const terms = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
    0.17087277,
  ];
  const polynomial = terms.reduceRight((sum, term) => sum * t + term, 0);
  return 0.5 * t * Math.exp(-z * z + polynomial);
}
