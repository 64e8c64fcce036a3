// The middle of many numbers without keeping them: how often each occurs, to four significant digits.

export class NumberTally {
  readonly #weights = new Map<number, number>();
  #total = 0;

  /** Numbers are rounded to four significant digits, so that there are at most 9,000 for each power of ten. */
  add(value: number, weight: number): void {
    const kept = Number(value.toPrecision(4));
    this.#weights.set(kept, (this.#weights.get(kept) ?? 0) + weight);
    this.#total += weight;
  }

  /**
   * The value below which a share of the weight lies; between two values, their middle. Definition 2 of Hyndman and Fan
   * (1996), "Sample quantiles in statistical packages", The American Statistician 50, 361–365, with weights in the place
   * of counts.
   * @returns undefined when there are no numbers
   */
  quantile(share: number): number | undefined {
    const sorted = [...this.#weights].sort(([a], [b]) => a - b);
    const target = share * this.#total;
    // Sums of weights are not exact; a ten-millionth of the whole is no difference.
    const slack = this.#total * 1e-7;
    let sum = 0;
    for (const [index, [value, weight]] of sorted.entries()) {
      sum += weight;
      if (Math.abs(sum - target) <= slack) return (value + (sorted[index + 1]?.[0] ?? value)) / 2;
      if (sum > target) return value;
    }
    return sorted.at(-1)?.[0];
  }
}
