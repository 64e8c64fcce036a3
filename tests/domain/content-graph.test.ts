// The linked hub: written once, read from both ends, in a fixed order. All entries are made up.
import { describe, expect, it } from 'vitest';
import { buildContentGraph, formatEntryDate, getConnections, getEntry, inReadingOrder } from '#domain/content-graph.ts';
import { makeEntry, makeLink } from '../builders/content-graph.ts';

const entries = [
  makeEntry('groups/lamps', { order: 2 }),
  makeEntry('groups/kites', { order: 1 }),
  makeEntry('themes/light', { order: 65 }),
  makeEntry('news/later', { date: '2021-05' }),
  makeEntry('news/earlier', { date: '2020-01-01' }),
];

describe('an entry of which only a year is known', () => {
  const late = makeEntry('news/late', { date: '2017', dateText: 'Late 2017' });

  it('stands after the days of that year and before the next', () => {
    const around = [
      makeEntry('news/november', { date: '2017-11-30' }),
      late,
      makeEntry('news/next', { date: '2018-03' }),
    ];
    expect(
      buildContentGraph(around, [])
        .byCollection.get('news')
        ?.map(({ id }) => id),
    ).toEqual(['next', 'late', 'november']);
  });

  it('is dated by the part of the year, where that is known', () => {
    expect([late, makeEntry('news/year', { date: '2017' }), makeEntry('groups/lamps')].map(formatEntryDate)).toEqual([
      'Late 2017',
      '2017',
      '',
    ]);
  });
});

describe('buildHub', () => {
  it('puts entries of a collection in reading order: dated newest first, others by their order', () => {
    const graph = buildContentGraph(entries, []);
    expect(graph.byCollection.get('groups')?.map(({ id }) => id)).toEqual(['kites', 'lamps']);
    expect(graph.byCollection.get('news')?.map(({ id }) => id)).toEqual(['later', 'earlier']);
  });

  it('makes the way back of every link', () => {
    const graph = buildContentGraph(entries, [makeLink('groups/lamps', 'leads', 'themes/light')]);
    expect(getConnections(graph, 'groups/lamps').map((c) => [c.entry.ref, c.forward])).toEqual([
      ['themes/light', true],
    ]);
    expect(getConnections(graph, 'themes/light').map((c) => [c.entry.ref, c.forward])).toEqual([
      ['groups/lamps', false],
    ]);
  });

  it('drops links to entries that are not published', () => {
    const graph = buildContentGraph(entries, [makeLink('groups/lamps', 'leads', 'themes/dark')]);
    expect(getConnections(graph, 'groups/lamps')).toEqual([]);
  });

  it('says which entry is missing', () => {
    expect(() => getEntry(buildContentGraph(entries, []), 'themes/dark')).toThrow('The hub has no entry themes/dark.');
  });
});

describe('getConnections', () => {
  it('names each entry once, by its strongest link', () => {
    const graph = buildContentGraph(entries, [
      makeLink('groups/lamps', 'contributes', 'themes/light'),
      makeLink('themes/light', 'leads', 'groups/lamps'),
    ]);
    expect(getConnections(graph, 'groups/lamps').map(({ verb }) => verb)).toEqual(['leads']);
  });

  it('can be held to one collection', () => {
    const graph = buildContentGraph(entries, [
      makeLink('news/later', 'about', 'groups/lamps'),
      makeLink('groups/lamps', 'leads', 'themes/light'),
    ]);
    expect(getConnections(graph, 'groups/lamps', 'news').map(({ entry: { id } }) => id)).toEqual(['later']);
  });
});

describe('inReadingOrder', () => {
  it('puts a year and a month after the days they hold', () => {
    const dates = ['2017', '2017-04-19', '2018-01-01', '2017-06', '2017-06-27'];
    const entries = dates.map((date) => makeEntry(`news/${date}`, { date })).sort(inReadingOrder);
    expect(entries.map(({ date }) => date)).toEqual(['2018-01-01', '2017', '2017-06', '2017-06-27', '2017-04-19']);
  });

  it('breaks ties by id', () => {
    const twins = [makeEntry('groups/b'), makeEntry('groups/a')].sort(inReadingOrder);
    expect(twins.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
