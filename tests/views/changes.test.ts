// Changes as sentences: the old value beside the new one, days in words, ids that never change. All entries are made up.
import { expect, it } from 'vitest';
import type { Change } from '#domain/changes/changes.ts';
import { buildContentGraph } from '#domain/content-graph.ts';
import { formatChange, toChangeDays, toChangeLines } from '#views/changes.ts';
import { makeFacts, makeFigure } from '../builders/figure.ts';
import { makeEntry } from '../builders/content-graph.ts';
import { makeRenderContext } from '../builders/render-context.ts';

const context = makeRenderContext({
  graph: buildContentGraph([makeEntry('funding/kites', { title: 'Kites' })], []),
  facts: makeFacts(makeFigure(['lamp-share,Own a lamp,95,,,,percent,'])),
  toHref: (address) => `/hub${address}`,
});

const change = (more: Partial<Change>): Change => ({
  on: '2026-12-01',
  ref: 'funding/kites',
  field: 'deadline',
  ...more,
});

it.each([
  [change({ was: '2026-03-02', now: '2026-03-09T11:00' }), 'Deadline: 11am, 9 March 2026, before that 2 March 2026.'],
  [change({ field: 'lamp-share', was: '59%', now: '95%' }), 'Own a lamp: 95%, before that 59%.'],
  [change({ field: 'status', was: 'rounds', now: 'announced' }), 'Status: announced, before that in rounds.'],
  [change({ field: 'who', now: 'Anybody with a kite.' }), 'Who can apply: Anybody with a kite.'],
  [change({ field: 'status', was: 'Met in 2019; no more was seen.', now: 'Met in 2020.' }), 'Status: Met in 2020.'],
  [change({ field: 'amount', was: 'Up to £5' }), 'Amount: no longer given, before that Up to £5.'],
  [change({ field: 'who', was: 'Anybody.' }), 'Who can apply: no longer given.'],
  [change({ field: 'entry' }), 'New on this site.'],
  [change({ field: 'words', what: 'The second round was added.' }), 'The second round was added.'],
])('%o', (told, expected) => {
  expect(formatChange(told, context)).toBe(expected);
});

it('gives every line an id of its own that stays the same in every build', () => {
  const twice = ['One.', 'Two.'].map((what) => change({ field: 'words', what }));
  expect(toChangeLines(twice, context).map(({ id }) => id)).toEqual([
    '2026-12-01-funding-kites-words',
    '2026-12-01-funding-kites-words-2',
  ]);
});

it('tells one line of a field that changed twice on a day, and none where it came back', () => {
  const twice = [
    change({ field: 'amount', was: 'Up to £24', now: 'Up to £40' }),
    change({ field: 'amount', was: 'Up to £40', now: 'Up to £50' }),
  ];
  expect(toChangeLines(twice, context).map(({ text }) => text)).toEqual(['Amount: Up to £50, before that Up to £24.']);
  const back = [change({ was: '2026-03-02', now: '2026-03-09' }), change({ was: '2026-03-09', now: '2026-03-02' })];
  expect(toChangeLines(back, context)).toEqual([]);
});

it('leaves out a sentence in other words, and keeps one with another number or month', () => {
  const toTexts = (was: string, now: string): string[] =>
    toChangeLines([change({ field: 'who', was, now })], context).map(({ text }) => text);
  expect(toTexts('Firms of up to 50 people can apply.', 'For firms of 50 people at most.')).toEqual([]);
  expect(toTexts('Facts of May 2024.', 'Facts of June 2024.')).toEqual(['Who can apply: Facts of June 2024.']);
  expect(toTexts('For firms of 50 people.', 'For firms of 500 people.')).toEqual([
    'Who can apply: For firms of 500 people.',
  ]);
});

it('leaves out entries that are no longer published, and groups the rest by day and by entry', () => {
  const changes = [change({ on: '2027-01-01', ref: 'funding/gone' }), change({}), change({ field: 'amount' })];
  const days = toChangeDays(toChangeLines(changes, context));
  expect(days.map(({ date, entries }) => [date, entries.map(({ texts }) => texts.length)])).toEqual([
    ['1 December 2026', [2]],
  ]);
});
