// Whole percentages: each rounded for itself, and what they would be if they had to add to a hundred.

/** Rounds a share to whole per cent; a half goes up, as GOV.UK and the Office for National Statistics print them. */
export function toPercent(share: number): number {
  // 0.145 × 100 is 14.499999999999998 in binary; what is a half on paper must be a half here.
  return Math.floor(Number((share * 100).toPrecision(12)) + 0.5);
}

/**
 * The percentages that add to 100 exactly, by the method of largest remainders (Hamilton's method; Balinski and Young
 * (2001), Fair Representation, appendix A). They are only ever given in a note: a share is printed as it rounds.
 * @param shares parts of one whole, which add to 1
 */
export function largestRemainders(shares: readonly number[]): number[] {
  const exact = shares.map((share) => Number((share * 100).toPrecision(12)));
  const whole = exact.map(Math.floor);
  let left = 100 - whole.reduce((sum, part) => sum + part, 0);
  const order = exact
    .map((part, index) => ({ index, rest: part - Math.floor(part) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order) {
    if (left <= 0) break;
    whole[index] = (whole[index] ?? 0) + 1;
    left -= 1;
  }
  return whole;
}
