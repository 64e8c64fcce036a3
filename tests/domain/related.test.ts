// Related entries share links; the rarest thing they share is the first reason. All entries are made up.
import { expect, it } from 'vitest';
import { buildContentGraph, getEntry } from '#domain/content-graph.ts';
import { getRelated } from '#domain/related.ts';
import { makeEntry, makeLink } from '../builders/content-graph.ts';

const graph = buildContentGraph(
  [
    makeEntry('news/own', { date: '2020-01-01' }),
    makeEntry('news/twice', { date: '2018-01-01' }),
    makeEntry('news/newer', { date: '2022-01-01' }),
    makeEntry('news/older', { date: '2019-01-01' }),
    makeEntry('news/other', { date: '2021-01-01' }),
    makeEntry('themes/light'),
    makeEntry('groups/lamps'),
    makeEntry('groups/kites'),
  ],
  [
    ...(['own', 'twice', 'newer', 'older'] as const).map((id) => makeLink(`news/${id}`, 'about', 'themes/light')),
    ...(['own', 'twice'] as const).map((id) => makeLink(`news/${id}`, 'about', 'groups/lamps')),
    makeLink('news/other', 'about', 'groups/kites'),
  ],
);

it('puts those that share more before newer ones, and leaves out those that share nothing', () => {
  const related = getRelated(graph, getEntry(graph, 'news/own'), 5);
  expect(related.map(({ entry: { id }, shared }) => [id, ...shared.map((thing) => thing.id)])).toEqual([
    ['twice', 'lamps', 'light'],
    ['newer', 'light'],
    ['older', 'light'],
  ]);
});

it('tells no more than asked for', () => {
  expect(getRelated(graph, getEntry(graph, 'news/own'), 1).map(({ entry: { id } }) => id)).toEqual(['twice']);
});
