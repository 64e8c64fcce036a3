// Who came after whom: each body below those it came after, and periods that say what is not known. All are made up.
import { expect, it } from 'vitest';
import { buildHub, type HubEntry } from '#domain/hub.ts';
import type { Library } from '#domain/library.ts';
import type { Organisation } from '#schema/organisations.ts';
import { SourceNumbers } from '#views/sources.ts';
import { toPeriod, toSuccession } from '#views/succession.ts';

const body = (title: string, from?: string, until?: string, ended = until !== undefined) =>
  ({
    title,
    names: [{ name: title, source: 'made-up', from, until }],
    status: { kind: ended ? 'ended' : 'active', words: 'Made up.' },
  }) as Organisation;

const organisations = new Map([
  ['joint', body('Joint', '2016')],
  ['east', body('East', undefined, '2023')],
  ['west', body('West', undefined, '2022')],
  ['first', body('First', undefined, '2012-05')],
  ['old', body('Old', '2005', '2017')],
  ['new', body('New', '2018-01')],
]);
const entries = [...organisations].map(([id, { title }]): HubEntry => ({
  ref: `organisations/${id}`,
  collection: 'organisations',
  id,
  title,
  shortTitle: title,
  summary: '',
  address: `/organisations/${id}/`,
  order: 0,
  sources: [],
}));
const PAIRS = ['new old', 'east first', 'west first', 'joint east', 'joint west'].map((pair) => pair.split(' '));
const links = PAIRS.map(([from = '', to = '']) => ({
  from: `organisations/${from}` as const,
  to: `organisations/${to}` as const,
  verb: 'follows' as const,
  reason: 'Made up.',
}));
const library = {
  hub: buildHub(entries, links),
  organisations,
  sources: new Map(),
  day: '2026-11-24',
  toHref: (address: string) => address,
} as unknown as Library;

it('tells the earliest line first, and every body below those it came after', () => {
  const rows = toSuccession(library, new SourceNumbers())?.rows ?? [];
  expect(rows.map(({ earlier, later }) => `${earlier.text} > ${later.text}`)).toEqual([
    'Old > New',
    'First > East',
    'First > West',
    'East > Joint',
    'West > Joint',
  ]);
});

it('counts the bodies that have one after them', () => {
  expect(toSuccession(library, new SourceNumbers())?.title).toBe(
    'Four bodies have passed work on to those that came after',
  );
});

it.each([
  ['2005 to 2017', 'old'],
  ['since January 2018', 'new'],
  ['until 2023; its beginning is not stated', 'east'],
])('says “%s”', (words, id) => {
  expect(toPeriod(organisations.get(id) ?? body('None'))).toBe(words);
});

it('draws nothing where nobody came after anybody', () => {
  expect(toSuccession({ ...library, hub: buildHub(entries, []) }, new SourceNumbers())).toBeUndefined();
});
