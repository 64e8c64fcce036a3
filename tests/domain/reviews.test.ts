// When a page is due to be read again, and when it has become a record.
import { expect, it } from 'vitest';
import { isRecord } from '#domain/is-record.ts';
import { isOverdue, toReview, type ReviewPolicies } from '#domain/reviews.ts';

const POLICIES: ReviewPolicies = {
  owners: [
    { id: 'secretariat', name: 'the secretariat' },
    { id: 'funding-editor', name: 'the funding editor' },
  ],
  reviews: [
    { collections: ['funding'], owner: 'funding-editor', months: 3 },
    { collections: ['groups'], owner: 'secretariat', months: 6 },
    { collections: ['pages'], owner: 'secretariat', months: 12 },
    { collections: ['news'], owner: 'secretariat' },
  ],
};

it.each([
  ['a scheme after three months', 'funding', {}, '2027-02-24'],
  ['a group after six', 'groups', {}, '2027-05-24'],
  ['a day of its own before the habit', 'groups', { nextReview: '2026-12-01' }, '2026-12-01'],
  ['news never', 'news', {}, undefined],
] as const)('%s', (_case, collection, more, due) => {
  expect(toReview(collection, { reviewed: '2026-11-24', ...more }, POLICIES).due).toBe(due);
});

it('a page never reviewed has an owner, and no day on which it is due', () => {
  expect(toReview('glossary', {}, POLICIES)).toEqual({ owner: 'secretariat' });
  expect(isOverdue(toReview('glossary', {}, POLICIES), '2099-01-01')).toBe(false);
});

it('is overdue from the day after', () => {
  const review = toReview('pages', { reviewed: '2026-11-24', owner: 'data-editor' }, POLICIES);
  expect([isOverdue(review, '2027-11-24'), isOverdue(review, '2027-11-25')]).toEqual([false, true]);
});

it('news is a record two years after the last day it can mean', () => {
  expect([isRecord('2018-02-28', '2020-02-28'), isRecord('2018-02-28', '2020-02-29')]).toEqual([false, true]);
  expect([isRecord('2017', '2019-12-31'), isRecord('2017', '2020-01-01')]).toEqual([false, true]);
  expect([isRecord('2018-02', '2020-02-29'), isRecord('2018-02', '2020-03-01')]).toEqual([false, true]);
});
