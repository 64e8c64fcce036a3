// The bands of the finder that sums of money fall into.
import * as t from '#i18n/funding-labels.ts';
import type { Sum } from './amounts.ts';
import type { FacetValue } from './facets.ts';

/** The bands of the finder: from a sum, up to below the next. */
const BANDS = [
  { id: 'up-to-25000', from: 0, to: 25_000 },
  { id: '25000-to-100000', from: 25_000, to: 100_000 },
  { id: '100000-to-1-million', from: 100_000, to: 1_000_000 },
  { id: 'over-1-million', from: 1_000_000, to: Infinity },
] as const;

export const AMOUNT_BANDS: readonly FacetValue[] = BANDS.map(({ id }) => ({ id, label: t.bands[id] }));

/** Whether a sum within these figures can lie in a band; touching a band’s end is not lying in it. */
function reaches({ min, max }: Sum, { from, to }: (typeof BANDS)[number]): boolean {
  if (min === undefined && max === undefined) return false;
  const [low, high] = [min ?? 0, max ?? Infinity];
  return (low < to && high > from) || (low === high && low === from);
}

export function isInBand(sum: Sum, band: string): boolean {
  return BANDS.some((one) => one.id === band && reaches(sum, one));
}

/** Whether even the least of a sum lies above a band. */
export function isAboveBand({ min = 0 }: Sum, band: string): boolean {
  return BANDS.some(({ id, to }) => id === band && min >= to);
}

export function toBands(sum: Sum): string[] {
  return BANDS.filter((band) => reaches(sum, band)).map(({ id }) => id);
}
