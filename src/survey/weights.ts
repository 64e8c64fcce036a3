// How much weighted answers are worth: the size of the unweighted sample that would be as certain.
import type { Base } from './tally.ts';

/**
 * The effective sample size (Σw)² / Σw² of Kish (1965), Survey Sampling, section 11.7; also Kish (1992), "Weighting for
 * unequal Pi", Journal of Official Statistics 8, 183–200. With equal weights it is the number of answers.
 */
export function effectiveSize({ weight, squares }: Base): number {
  return squares === 0 ? 0 : (weight * weight) / squares;
}
