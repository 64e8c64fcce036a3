// Whether a printed percentage can come from its base at all, and which ones near it can.

/** A percentage a base allows: so many people of the base, printed with so many decimals. */
interface PossiblePercentage {
  people: number;
  percent: number;
}

/**
 * The granularity test (GRIM) for a percentage: among n people only n + 1 shares exist, and the printed one must be one
 * of them after rounding. After Brown and Heathers, "The GRIM test", Social Psychological and Personality
 * Science 8, 363–369, who give it for means of whole numbers; a percentage is the mean of zeros and hundreds.
 * A half may have been rounded up or down, so both are accepted.
 *
 * @param percent as printed, between 0 and 100
 * @param base how many people it is a share of, at least 1
 * @param decimals printed after the point
 */
export function isPossible(percent: number, base: number, decimals = countDecimals(percent)): boolean {
  // Half a unit of the last digit, and a little more for the way computers hold numbers.
  const half = 0.5 / 10 ** decimals + 1e-9;
  return aroundOf(percent, base).some((people) => Math.abs((people / base) * 100 - percent) <= half);
}

/** The nearest percentages the base allows, below and above, each once, in order. */
export function nearestPossible(
  percent: number,
  base: number,
  decimals = countDecimals(percent),
): PossiblePercentage[] {
  const factor = 10 ** decimals;
  return aroundOf(percent, base).map((people) => ({
    people,
    percent: Math.round((people / base) * 100 * factor) / factor,
  }));
}

/** Digits after the point of a number as it is written. */
function countDecimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** The whole numbers of people on either side of the share. */
function aroundOf(percent: number, base: number): number[] {
  const exact = (percent / 100) * base;
  const below = Math.min(base, Math.max(0, Math.floor(exact)));
  return below === base ? [base] : [below, below + 1];
}
