// Sums of money in words, and the bands of the finder they fall into.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, formatPounds, formatSum, toOwnPart, toSum } from '#domain/funding/amounts.ts';
import { toBands } from '#domain/funding/bands.ts';

describe('sums', () => {
  it.each([
    [500, '£500'],
    [2500, '£2,500'],
    [100_000, '£100,000'],
    [1_000_000, '£1 million'],
    [1_500_000, '£1.5 million'],
    [2_960_000, '£2.96 million'],
    [24_000_000, '£24 million'],
    [3_200_000_000, '£3.2 billion'],
  ])('%i is written %s', (pounds, text) => {
    expect(formatPounds(pounds)).toBe(text);
  });

  it.each([
    [{ min: 500, max: 25_000 }, '£500 to £25,000'],
    [{ max: 1_000_000 }, 'Up to £1 million'],
    [{ min: 50_000 }, 'From £50,000'],
    [{ min: 100, max: 100 }, '£100'],
    [{}, undefined],
  ])('%o is written %s', (sum, text) => {
    expect(formatSum(sum)).toBe(text);
  });
});

describe('bands', () => {
  it.each([
    [{ max: 25_000 }, ['up-to-25000']],
    [{ min: 25_000, max: 100_000 }, ['25000-to-100000']],
    [{ min: 500, max: 100_000 }, ['up-to-25000', '25000-to-100000']],
    [{ min: 1_000_000 }, ['over-1-million']],
    [{}, []],
  ])('%o lies in %o', (sum, bands) => {
    expect(toBands(sum)).toEqual(bands);
  });

  it('hold every known sum', () => {
    const pounds = fc.integer({ min: 1, max: 1e10 });
    fc.assert(fc.property(pounds, pounds, (a, b) => toBands({ min: Math.min(a, b), max: Math.max(a, b) }).length > 0));
  });
});

describe('amounts that are no plain pounds', () => {
  const said = { text: 'A made-up sentence.', source: 'made-up-report' };
  const euros = { max: 360_000, measures: 'award' as const, currency: 'EUR' as const, ...said };
  const monthly = { min: 8500, max: 8500, measures: 'project-cost' as const, per: 'month' as const, ...said };

  it('are written as they are', () => {
    expect(formatAmount(euros)).toBe('Up to €360,000');
    expect(formatAmount(monthly)).toBe('£8,500 a month, project cost');
  });

  it('fall into no band, because nothing is converted', () => {
    expect([toSum(euros), toSum(monthly)]).toEqual([{}, {}]);
  });

  it('tell what an applicant pays a month at the best share, and how it was worked out', () => {
    const rates = [67, 50].map((maxPercent) => ({ who: 'Anybody', for: 'Anything', maxPercent }));
    expect(toOwnPart({ amount: monthly, share: { youPay: 'yes', rates, ...said } })).toEqual({
      text: 'You pay from about £2,800 a month',
      sum: 'Our arithmetic: £8,500 a month, less the 67% the funder pays at most.',
    });
    expect(toOwnPart({ amount: euros, share: { youPay: 'yes', rates, ...said } })).toBeUndefined();
    expect(toOwnPart({ amount: monthly, share: undefined })).toBeUndefined();
  });
});
