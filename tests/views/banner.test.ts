// At most one banner, and only when it changes what the reader should do. All entries are made up.
import { expect, it } from 'vitest';
import { buildContentGraph } from '#domain/content-graph.ts';
import { toBanner } from '#views/banner.ts';
import { makeEntry, makeLink } from '../builders/content-graph.ts';
import { makeRenderContext } from '../builders/render-context.ts';
import { makeOrganisation } from '../builders/organisation.ts';

const context = makeRenderContext({
  graph: buildContentGraph(
    [makeEntry('organisations/old'), makeEntry('organisations/new')],
    [makeLink('organisations/new', 'follows', 'organisations/old')],
  ),
  organisations: new Map([
    ['old', makeOrganisation('Old', [{}], { kind: 'ended', words: 'It ended.' })],
    ['new', makeOrganisation('New', [{ from: '2001' }])],
  ]),
});

it.each([
  ['recent news', 'news/a', { publishedOn: '2026-01-01' }, undefined],
  ['news of long ago', 'news/a', { publishedOn: '2018-02' }, 'Kept as a record.'],
  ['an event ahead, for when it is over', 'events/a', { on: '2026-12-01' }, 'Past event.'],
  ['an event of yesterday', 'events/a', { on: '2026-11-23' }, 'Past event.'],
  ['a cancelled event', 'events/a', { on: '2026-12-01', cancelled: true as const }, 'Cancelled.'],
  ['a body that ended', 'organisations/old', {}, 'Kept as a record.'],
  ['a body that goes on', 'organisations/new', { reviewed: '2026-11-24' }, undefined],
  ['a page not read for long', 'pages/a', { reviewed: '2025-11-23' }, 'Due a check.'],
  ['a page read a year ago', 'pages/a', { reviewed: '2025-11-24' }, undefined],
  [
    'a page that was replaced and is overdue',
    'pages/a',
    { reviewed: '2020-01-01', replacedBy: 'organisations/new' },
    'Kept as a record.',
  ],
] as const)('%s', (_what, ref, data, title) => {
  expect(toBanner(ref, data, context)?.title).toBe(title);
});

it.each([
  ['2026-11-23', undefined],
  ['2026-12-01', Date.UTC(2026, 11, 2)],
])('the banner of an event on %s holds from %s', (on, from) => {
  expect(toBanner('events/a', { on }, context)?.from).toBe(from);
});

it('leads from a body that ended to what came after it', () => {
  expect(toBanner('organisations/old', {}, context)?.links).toEqual([{ label: 'New', href: '/organisations/new/' }]);
});
