// The interval of a share when the base is known: Wilson's score interval, with finite-population correction.

export interface Interval {
  /** Both ends as shares between 0 and 1. */
  low: number;
  high: number;
}

/** The quantile of the normal distribution for 95 % between the ends. */
const Z_95 = 1.959963984540054;

/**
 * The 95 % interval of a share for a random sample, after Wilson (1927), "Probable inference, the law of succession,
 * and statistical inference", Journal of the American Statistical Association 22, 209–212; recommended by Brown, Cai
 * and DasGupta (2001), Statistical Science 16, 101–133, and by Newcombe (1998), Statistics in Medicine 17, 857–872,
 * whose worked examples the tests use.
 *
 * Where the population is known and small, the variance shrinks by (N − n) / (N − 1) (Cochran, Sampling Techniques,
 * 3rd ed. 1977, section 2.6; written into the score interval as an effective sample size n* = n (N − 1) / (N − n), after
 * Burstein 1975). When everybody answered nothing is uncertain, and both ends are the share itself.
 *
 * It says how far chance alone could carry the share of a random sample. It says nothing about who chose to answer.
 *
 * @param share between 0 and 1
 * @param base how many answered, at least 1
 * @param population how many could have answered, at least the base
 * @throws RangeError for numbers outside these bounds
 */
export function wilsonInterval(share: number, base: number, population?: number, z: number = Z_95): Interval {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A share lies between 0 and 1, not at ${share}.`);
  if (!(base >= 1)) throw new RangeError(`A base is at least 1, not ${base}.`);
  if (population !== undefined && !(population >= base)) {
    throw new RangeError(`More answered (${base}) than could have answered (${population}).`);
  }
  if (population !== undefined && population === base) return { low: share, high: share };
  const n = population === undefined ? base : (base * (population - 1)) / (population - base);
  const square = z ** 2;
  const middle = (share + square / (2 * n)) / (1 + square / n);
  const reach = (z / (1 + square / n)) * Math.sqrt((share * (1 - share)) / n + square / (4 * n ** 2));
  // Rounding must not carry an end past the share itself or past the scale.
  return {
    low: share === 0 ? 0 : Math.min(share, Math.max(0, middle - reach)),
    high: share === 1 ? 1 : Math.max(share, Math.min(1, middle + reach)),
  };
}
