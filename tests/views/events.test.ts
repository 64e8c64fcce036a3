// The page of events of hubs with events ahead, behind, and none at all. All of them are made up.
import { describe, expect, it } from 'vitest';
import { makeEntry } from '../builders/content-graph.ts';
import { makeRenderContext } from '../builders/render-context.ts';
import { buildContentGraph } from '#domain/content-graph.ts';
import { toEventsPage } from '#views/events.ts';

const pageOf = (...dates: readonly string[]) =>
  toEventsPage(
    makeRenderContext({
      graph: buildContentGraph(
        dates.map((date) => makeEntry(`events/on-${date}`, { date })),
        [],
      ),
    }),
  );

describe('toEventsPage', () => {
  it('says when the last was, and that subscribing brings the next', () => {
    const page = pageOf('2023-05-25', '2024');
    expect(page.ahead).toEqual([]);
    expect(page.none).toBe('The last event was in 2024.');
  });

  it('says so too while there has been no event', () => {
    expect(pageOf().none).toBe('No event has been announced yet.');
  });

  it('puts the soonest first of what is ahead, the day of the build among it', () => {
    const { ahead, past } = pageOf('2026-12-01', '2026-11-24', '2026-11-23');
    expect(ahead.map(({ title }) => title)).toEqual(['on-2026-11-24', 'on-2026-12-01']);
    expect(past.filter(({ from }) => from === undefined).map(({ title }) => title)).toEqual(['on-2026-11-23']);
  });

  it('has each event ahead wait among the past ones, for the moment at which it is over', () => {
    const { ahead, past, noneFrom, pastFrom } = pageOf('2026-12-01', '2026-11-24');
    const [first, last] = [Date.UTC(2026, 10, 25), Date.UTC(2026, 11, 2)];
    expect(ahead.map(({ until }) => until)).toEqual([first, last]);
    expect(past.map(({ from }) => from)).toEqual([last, first]);
    expect({ noneFrom, pastFrom }).toEqual({ noneFrom: last, pastFrom: first });
  });

  it('gives the calendar as a link that opens an app, and as a whole address to copy', () => {
    expect(pageOf().subscribe).toEqual({
      title: 'All events',
      href: '/calendar/events.ics',
      subscribeHref: 'webcal://hub.example.org/calendar/events.ics',
      icsAddress: 'https://hub.example.org/calendar/events.ics',
    });
  });
});
