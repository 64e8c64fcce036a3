// Who came after whom: each body below those it came after, and periods that say what is not known. All are made up.
import { expect, it } from 'vitest';
import { buildContentGraph } from '#domain/content-graph.ts';
import { SourceNumbers } from '#views/sources.ts';
import { toPeriod, toSuccession } from '#views/succession.ts';
import { makeEntry, makeLink } from '../builders/content-graph.ts';
import { makeRenderContext } from '../builders/render-context.ts';
import { ENDED, makeOrganisation } from '../builders/organisation.ts';

const organisations = new Map([
  ['joint', makeOrganisation('Joint', [{ from: '2016' }])],
  ['east', makeOrganisation('East', [{ until: '2023' }], ENDED)],
  ['west', makeOrganisation('West', [{ until: '2022' }], ENDED)],
  ['first', makeOrganisation('First', [{ until: '2012-05' }], ENDED)],
  ['old', makeOrganisation('Old', [{ from: '2005', until: '2017' }], ENDED)],
  ['new', makeOrganisation('New', [{ from: '2018-01' }])],
]);
const entries = [...organisations].map(([id, { title }]) => makeEntry(`organisations/${id}`, { title }));
const PAIRS = ['new old', 'east first', 'west first', 'joint east', 'joint west'].map((pair) => pair.split(' '));
const links = PAIRS.map(([from = '', to = '']) => makeLink(`organisations/${from}`, 'follows', `organisations/${to}`));
const context = makeRenderContext({ graph: buildContentGraph(entries, links), organisations });

it('tells the earliest line first, and every body below those it came after', () => {
  const rows = toSuccession(context, new SourceNumbers(context))?.rows ?? [];
  expect(rows.map(({ earlier, later }) => `${earlier.text} > ${later.text}`)).toEqual([
    'Old > New',
    'First > East',
    'First > West',
    'East > Joint',
    'West > Joint',
  ]);
});

it('counts the bodies that have one after them', () => {
  expect(toSuccession(context, new SourceNumbers(context))?.title).toBe(
    'Four bodies have passed work on to those that came after',
  );
});

it.each([
  ['2005 to 2017', 'old'],
  ['since January 2018', 'new'],
  ['until 2023', 'east'],
])('says “%s”', (expected, id) => {
  expect(toPeriod(organisations.get(id) ?? makeOrganisation('None', [{}]))).toBe(expected);
});

it('draws nothing where nobody came after anybody', () => {
  expect(
    toSuccession({ ...context, graph: buildContentGraph(entries, []) }, new SourceNumbers(context)),
  ).toBeUndefined();
});
