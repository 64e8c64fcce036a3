// At most one banner, and only when it changes what the reader should do. All entries are made up.
import { expect, it } from 'vitest';
import { buildHub, type HubEntry } from '#domain/hub.ts';
import type { Library } from '#domain/library.ts';
import { toBanner } from '#views/banner.ts';

const entry = (id: string): HubEntry => ({
  ref: `organisations/${id}`,
  collection: 'organisations',
  id,
  title: id,
  shortTitle: id,
  summary: '',
  address: `/organisations/${id}/`,
  order: 0,
  sources: [],
});
const library = {
  hub: buildHub(
    [entry('old'), entry('new')],
    [{ from: 'organisations/new', to: 'organisations/old', verb: 'follows', reason: 'Made up.' }],
  ),
  organisations: new Map([
    ['old', { title: 'Old', names: [{ name: 'Old' }], status: { kind: 'ended', words: 'It ended.' } }],
    ['new', { title: 'New', names: [{ name: 'New', from: '2001' }], status: { kind: 'active', words: 'Active.' } }],
  ]),
  day: '2026-11-24',
  toHref: (address: string) => address,
} as unknown as Library;

it.each([
  ['recent news', 'news/a', { publishedOn: '2026-01-01' }, undefined],
  ['news of long ago', 'news/a', { publishedOn: '2018-02' }, 'Kept as a record.'],
  ['an event ahead', 'events/a', { on: '2026-12-01' }, undefined],
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
  expect(toBanner(ref, data, library)?.title).toBe(title);
});

it('leads from a body that ended to what came after it', () => {
  expect(toBanner('organisations/old', {}, library)?.links).toEqual([{ label: 'New', href: '/organisations/new/' }]);
});
