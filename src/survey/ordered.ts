// The middle of answers on an ordered scale. The distribution always comes first; these stand only in the table.

/** The place of the step that the middle person chose; undefined without answers, or when the middle lies between two. */
export function medianStep(counts: readonly number[]): number | undefined {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  let sum = 0;
  for (const [index, count] of counts.entries()) {
    sum += count;
    if (sum * 2 === total) return undefined;
    if (sum * 2 > total) return index;
  }
  return undefined;
}

/** The mean of the scores. It takes the steps for equally far apart, which nobody who answered was asked about. */
export function meanScore(counts: readonly number[], scores: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count, index) => sum + count * (scores[index] ?? 0), 0) / total;
}
