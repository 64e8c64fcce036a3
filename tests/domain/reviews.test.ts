// When a page is due to be read again, and when it has become a record.
import { expect, it } from 'vitest';
import { isRecord } from '#domain/is-record.ts';
import { isOverdue, toReview } from '#domain/reviews.ts';

it.each([
  ['a scheme after three months', 'funding', {}, '2027-02-24'],
  ['a group after six', 'groups', {}, '2027-05-24'],
  ['a day of its own before the habit', 'groups', { nextReview: '2026-12-01' }, '2026-12-01'],
  ['news never', 'news', {}, undefined],
] as const)('%s', (_words, collection, more, due) => {
  expect(toReview(collection, { reviewed: '2026-11-24', ...more }).due).toBe(due);
});

it('a page never reviewed has an owner, and no day on which it is due', () => {
  expect(toReview('glossary', {})).toEqual({ owner: 'secretariat' });
  expect(isOverdue(toReview('glossary', {}), '2099-01-01')).toBe(false);
});

it('is overdue from the day after', () => {
  const review = toReview('pages', { reviewed: '2026-11-24', owner: 'data-editor' });
  expect([isOverdue(review, '2027-11-24'), isOverdue(review, '2027-11-25')]).toEqual([false, true]);
});

it('news is a record two years after the last day it can mean', () => {
  expect([isRecord('2018-02-28', '2020-02-28'), isRecord('2018-02-28', '2020-02-29')]).toEqual([false, true]);
  expect([isRecord('2017', '2019-12-31'), isRecord('2017', '2020-01-01')]).toEqual([false, true]);
  expect([isRecord('2018-02', '2020-02-29'), isRecord('2018-02', '2020-03-01')]).toEqual([false, true]);
});
