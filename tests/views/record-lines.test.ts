// The record of an entry in lines. All entries are made up.
import { expect, it } from 'vitest';
import { buildContentGraph } from '#domain/content-graph.ts';
import { toConnectionGroups } from '#views/connections.ts';
import { toRecordLines } from '#views/record-lines.ts';
import { makeEntry, makeLink } from '../builders/content-graph.ts';
import { makeRenderContext } from '../builders/render-context.ts';

const context = makeRenderContext({
  graph: buildContentGraph(
    [
      makeEntry('themes/light'),
      makeEntry('events/day-of-lamps', { date: '2020-05-08' }),
      makeEntry('events/night-of-lamps', { date: '2020-04' }),
      makeEntry('news/on-the-day', { date: '2020-06-01' }),
    ],
    [
      makeLink('events/day-of-lamps', 'about', 'themes/light'),
      makeLink('events/night-of-lamps', 'about', 'themes/light'),
      makeLink('news/on-the-day', 'about', 'themes/light'),
      makeLink('news/on-the-day', 'about', 'events/day-of-lamps'),
    ],
  ),
});

it('lists an event and its report as one, newest first', () => {
  expect(toRecordLines('themes/light', context).map(({ date, title }) => `${date}: ${title}`)).toEqual([
    'June 2020: on-the-day',
    'April 2020: night-of-lamps',
  ]);
});

it('is empty on a hub without events and news', () => {
  expect(
    toRecordLines('themes/light', makeRenderContext({ graph: buildContentGraph([makeEntry('themes/light')], []) })),
  ).toEqual([]);
});

it('connects to what the page does not lead to already, and to an event and its report once', () => {
  const titles = (shown: readonly string[]): string[] =>
    toConnectionGroups(context, 'themes/light', new Set(shown)).flatMap(({ lines }) => lines.map(({ title }) => title));
  expect(titles([])).toEqual(['night-of-lamps', 'on-the-day']);
  expect(titles(['/news/on-the-day/', '/events/night-of-lamps/'])).toEqual([]);
});
