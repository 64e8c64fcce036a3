// Sums of money as words, and the bands of the finder they fall into.
import type { Funding } from '#schema/funding.ts';
import type { FacetValue } from './facets.ts';

/** The figures of an amount in pounds; either end may be unknown. */
export interface Sum {
  min?: number;
  max?: number;
}

export type Measure = NonNullable<NonNullable<Funding['amount']>['measures']>;

const MEASURE_WORDS: Record<Measure, string> = {
  award: '',
  'project-cost': 'project cost',
  loan: 'loan',
  investment: 'finance',
  contract: 'contract',
  bid: 'bid',
};

/** The bands of the finder: from a sum, up to below the next. */
const BANDS = [
  { id: 'up-to-25000', label: 'Up to £25,000', from: 0, to: 25_000 },
  { id: '25000-to-100000', label: '£25,000 to £100,000', from: 25_000, to: 100_000 },
  { id: '100000-to-1-million', label: '£100,000 to £1 million', from: 100_000, to: 1_000_000 },
  { id: 'over-1-million', label: 'Over £1 million', from: 1_000_000, to: Infinity },
] as const;

export const AMOUNT_BANDS: readonly FacetValue[] = BANDS.map(({ id, label }) => ({ id, label }));

/** The bands in which a sum within these figures can lie; touching a band’s end is not lying in it. */
export function toBands({ min, max }: Sum): string[] {
  if (min === undefined && max === undefined) return [];
  const [low, high] = [min ?? 0, max ?? Infinity];
  return BANDS.filter(({ from, to }) => (low < to && high > from) || (low === high && low === from)).map(
    ({ id }) => id,
  );
}

/** 2500 → "£2,500"; 1500000 → "£1.5 million". @param pounds whole pounds */
export function formatPounds(pounds: number): string {
  const [size, word] = pounds >= 1e9 ? [1e9, ' billion'] : pounds >= 1e6 ? [1e6, ' million'] : [1, ''];
  const [whole = '', part = ''] = String(pounds / size).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return part === '' ? `£${grouped}${word}` : `£${grouped}.${part}${word}`;
}

/** "£500 to £25,000", "Up to £1 million", "From £50,000"; undefined when neither end is known. */
export function formatSum({ min, max }: Sum): string | undefined {
  if (min !== undefined && max !== undefined) {
    return min === max ? formatPounds(max) : `${formatPounds(min)} to ${formatPounds(max)}`;
  }
  if (max !== undefined) return `Up to ${formatPounds(max)}`;
  return min === undefined ? undefined : `From ${formatPounds(min)}`;
}

/** The sum beside its kind, which says the rest of what it measures: "Up to £100,000, in a 2017 call". */
export function formatShortAmount(amount: Funding['amount']): string | undefined {
  const sum = formatSum(toSum(amount));
  if (amount === undefined || sum === undefined) return undefined;
  return `${sum}${amount.measures === 'project-cost' ? ' project' : ''}${amount.when === undefined ? '' : `, ${amount.when}`}`;
}

/** The sum with what it measures and when: "Up to £100,000 contract, in a 2017 call". */
export function formatAmount(amount: Funding['amount']): string | undefined {
  if (amount === undefined) return undefined;
  const sum = formatSum(toSum(amount));
  if (sum === undefined) return undefined;
  const measure = amount.measures === undefined ? '' : MEASURE_WORDS[amount.measures];
  return `${sum}${measure === '' ? '' : ` ${measure}`}${amount.when === undefined ? '' : `, ${amount.when}`}`;
}

export function toSum(amount: Funding['amount']): Sum {
  return {
    ...(amount?.min === undefined ? {} : { min: amount.min }),
    ...(amount?.max === undefined ? {} : { max: amount.max }),
  };
}
