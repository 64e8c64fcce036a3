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
  [change({ was: '2026-03-02', now: '2026-03-09T11:00' }), 'Deadline: now 11am, 9 March 2026; before, 2 March 2026.'],
  [change({ field: 'lamp-share', was: '59%', now: '95%' }), 'Own a lamp: now 95%; before, 59%.'],
  [change({ field: 'who', now: 'Anybody with a kite.' }), 'Who: now stated, “Anybody with a kite”.'],
  [change({ field: 'amount', was: 'Up to £5' }), 'Amount: no longer stated; before, Up to £5.'],
  [change({ field: 'entry' }), 'New on this site.'],
  [change({ field: 'words', what: 'The second round was added.' }), 'The second round was added.'],
])('%o', (told, expected) => {
  expect(formatChange(told, context)).toBe(expected);
});

it('gives every line an id of its own that stays the same in every build', () => {
  const twice = [change({ was: '1999', now: '2000' }), change({ was: '2000', now: '2001' })];
  expect(toChangeLines(twice, context).map(({ id }) => id)).toEqual([
    '2026-12-01-funding-kites-deadline',
    '2026-12-01-funding-kites-deadline-2',
  ]);
});

it('leaves out entries that are no longer published, and groups the rest by day', () => {
  const changes = [change({ on: '2027-01-01', ref: 'funding/gone' }), change({}), change({ field: 'amount' })];
  const days = toChangeDays(toChangeLines(changes, context));
  expect(days.map(({ date, lines }) => [date, lines.length])).toEqual([['1 December 2026', 2]]);
});
