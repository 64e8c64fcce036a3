// Sums of money as words.
import * as t from '#i18n/funding-labels.ts';
import { LANG } from '#i18n/language.ts';
import { billion, from, fromTo, million, upTo } from '#i18n/numbers.ts';
import type { Funding } from '#schema/funding.ts';
import type { FUNDING_CURRENCIES } from '#schema/funding-choices.ts';

/** The figures of an amount in pounds; either end may be unknown. */
export interface Sum {
  min?: number;
  max?: number;
}

export type Measure = NonNullable<NonNullable<Funding['amount']>['measures']>;

type Currency = (typeof FUNDING_CURRENCIES)[number];

const MEASURE_WORDS: Record<Measure, string> = t.measures;

/** 2500 → "£2,500"; 1500000 → "£1.5 million". @param pounds whole pounds */
export function formatPounds(pounds: number): string {
  return formatMoney(pounds, 'GBP');
}

function formatMoney(units: number, currency: Currency): string {
  const format = (sum: number): string =>
    sum.toLocaleString(LANG, { style: 'currency', currency, minimumFractionDigits: 0, maximumFractionDigits: 9 });
  if (units >= 1e9) return billion(format(units / 1e9));
  return units >= 1e6 ? million(format(units / 1e6)) : format(units);
}

/** "£500 to £25,000", "Up to £1 million", "From £50,000"; undefined when neither end is known. */
export function formatSum({ min, max }: Sum, currency: Currency = 'GBP'): string | undefined {
  const format = (units: number): string => formatMoney(units, currency);
  if (min !== undefined && max !== undefined) return min === max ? format(max) : fromTo(format(min), format(max));
  if (max !== undefined) return upTo(format(max));
  return min === undefined ? undefined : from(format(min));
}

/** The sum beside its kind, which says the rest of what it measures: "Up to £100,000, in a 1999 call". */
export function formatShortAmount(amount: Funding['amount']): string | undefined {
  const measure = amount?.measures === 'project-cost' ? t.projectShort : '';
  return amount?.per === undefined ? sayAmount(amount, measure) : formatAmount(amount);
}

/** The sum with what it measures and when: "Up to £100,000 contract, in a 1999 call". */
export function formatAmount(amount: Funding['amount']): string | undefined {
  return sayAmount(amount, amount?.measures === undefined ? '' : MEASURE_WORDS[amount.measures]);
}

/** The figures in the money they are written in, the word for what they are, and when: "£8,500 a month, project cost". */
function sayAmount(amount: Funding['amount'], measure: string): string | undefined {
  if (amount === undefined) return undefined;
  const { min, max, currency, per, when } = amount;
  const sum = formatSum({ ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }, currency);
  if (sum === undefined) return undefined;
  const parts = per === undefined ? [sum, measure] : [t.perTime(sum, per), measure];
  return `${parts.filter(Boolean).join(' ')}${when === undefined ? '' : `, ${when}`}`;
}

/** Empty for euros, which are not converted, and for sums a month, whose total depends on the project. */
export function toSum(amount: Funding['amount']): Sum {
  if (amount?.currency === 'EUR' || amount?.per !== undefined) return {};
  return {
    ...(amount?.min === undefined ? {} : { min: amount.min }),
    ...(amount?.max === undefined ? {} : { max: amount.max }),
  };
}

/**
 * What an applicant pays of a monthly cost, at the best share the scheme pays: "You pay from about £2,800 a month",
 * and how we worked it out. Rounded to hundreds, because the cost is typical and not exact.
 */
export function toOwnPart({
  amount,
  share,
}: Pick<Funding, 'amount' | 'share'>): { text: string; sum: string } | undefined {
  const cost = amount?.per === 'month' && amount.currency !== 'EUR' ? amount.min : undefined;
  const best = Math.max(0, ...(share?.rates ?? []).map(({ maxPercent }) => maxPercent));
  if (cost === undefined || best === 0) return undefined;
  const own = formatPounds(Math.round((cost * (100 - best)) / 10_000) * 100);
  return {
    text: t.payAbout(own),
    sum: t.arithmetic(formatPounds(cost), best),
  };
}
