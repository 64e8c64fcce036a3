// What stands in each calendar: names for ever, numbers that only grow, cancelled events kept, deadlines with reminders. All made up.
import { toSeries, type Series } from '#views/series.ts';
import { describe, expect, it } from 'vitest';
import type { CalendarContent } from '#domain/appointments.ts';
import { makePlaces } from '../builders/places.ts';
import { buildFundingIndex } from '#domain/funding/funding-index.ts';
import { buildContentGraph } from '#domain/content-graph.ts';
import type { Event } from '#schema/events.ts';
import { toEventCalendar, toEventsCalendar, toGroupCalendar, toSeriesCalendar } from '#views/calendars.ts';
import { toDeadlineIds, toDeadlines, toSchemeCalendar, toSchemeCalendarIds } from '#views/funding-calendar.ts';
import { makeEntry } from '../builders/content-graph.ts';
import { makeRenderContext } from '../builders/render-context.ts';
import { makeSchemeWithRound, SAID } from '../builders/scheme.ts';

const context = makeRenderContext({
  graph: buildContentGraph([makeEntry('groups/lamps', { title: 'Lamps' })], []),
  changes: new Map([['events/meeting', [{ on: '2030-02-01', ref: 'events/meeting', field: 'date' }]]]),
  day: '2030-01-15',
});

const event = (id: string, more: Partial<Event>) => ({
  id,
  data: { title: `Made-up ${id}`, summary: 'Made up.', on: '2030-03-01', changes: [], ...more } as Event,
});
const EVENTS = [
  event('later-workshop', { on: '2030', series: 'workshops' }),
  event('workshop', {
    on: '2030-05-01',
    startsAt: '2030-05-01T09:00',
    endsAt: '2030-05-01T11:30',
    series: 'workshops',
    reviewed: '2030-01-10',
  }),
  event('meeting', { group: 'lamps', cancelled: true, place: 'Online' }),
];
const idsOf = ({ appointments }: CalendarContent): string[] => appointments.map(({ uid }) => uid);
const [WORKSHOPS] = toSeries(context.categories) as [Series];
const MEETING = 'event-meeting@made-up-site';
const WORKSHOP = 'event-workshop@made-up-site';

describe('events', () => {
  it('are listed by day, without those of which no day is known', () => {
    expect(idsOf(toEventsCalendar(EVENTS, context))).toEqual([MEETING, WORKSHOP]);
  });

  it('have the same name in the calendars of their group, of their series and of their own', () => {
    expect(idsOf(toGroupCalendar('lamps', EVENTS, context))).toEqual([MEETING]);
    expect(idsOf(toSeriesCalendar(WORKSHOPS, EVENTS, context))).toEqual([WORKSHOP]);
    expect(idsOf(toEventCalendar(event('meeting', {}), context))).toEqual([MEETING]);
  });

  it('that are cancelled stay, and say so', () => {
    const [meeting] = toEventsCalendar(EVENTS, context).appointments;
    expect(meeting).toMatchObject({
      cancelled: true,
      title: 'Cancelled: Made-up meeting',
      place: 'Online',
      time: { day: '2030-03-01' },
    });
  });

  it('grow in number with every change, and are stamped with the day of the last', () => {
    const [meeting, workshop] = toEventsCalendar(EVENTS, context).appointments;
    expect(meeting).toMatchObject({ sequence: 1, stampedOn: '2030-02-01' });
    expect(workshop).toMatchObject({ sequence: 0, stampedOn: '2030-01-10' });
  });

  it('end when the source says so, and never by a length made up', () => {
    const [, workshop] = toEventsCalendar(EVENTS, context).appointments;
    expect(workshop?.time).toEqual({ startsAt: '2030-05-01T09:00', endsAt: '2030-05-01T11:30' });
    const [open] = toEventCalendar(event('talk', { startsAt: '2030-03-01T09:00' }), context).appointments;
    expect(open?.time).toEqual({ startsAt: '2030-03-01T09:00' });
  });
});

describe('deadlines', () => {
  const scheme = (id: string, dates: object) => ({
    id,
    data: makeSchemeWithRound(dates, { title: `Made-up ${id}`, timing: { value: 'rounds', ...SAID } }),
  });
  const schemes = [
    scheme('past', { closesOn: '2030-01-14' }),
    scheme('today', { closesOn: '2030-01-15' }),
    scheme('spring', { closesAt: '2030-04-02T11:00', name: 'Round 2', strand: 'Small projects' }),
  ];
  const funding = buildFundingIndex(schemes, [], [], makePlaces(), context.day, () => undefined);

  it('are those that lie ahead, the day itself included', () => {
    expect(toDeadlineIds(funding)).toEqual(['today', 'spring']);
  });

  it('where none is known, a reminder to look on the first of each month, which says that it is no forecast', () => {
    expect(toSchemeCalendarIds(funding)).toEqual(['today', 'spring', 'past']);
    const { name, appointments } = toSchemeCalendar('past', { ...context, funding });
    expect(name).toBeUndefined();
    expect(appointments).toMatchObject([
      {
        uid: 'next-round-past.2030-02@made-up-site',
        title: 'Look whether the next round of Made-up past has opened',
        description: 'No date for a next round is known, and this is not a forecast.',
        time: { day: '2030-02-01' },
        months: 6,
        isBusy: false,
      },
    ]);
    expect(toSchemeCalendar('spring', { ...context, funding }).appointments).toMatchObject([
      { title: 'Deadline: Made-up spring (Round 2)' },
    ]);
  });

  it('have a time or a whole day, a lasting name and two reminders', () => {
    const { appointments } = toDeadlines(toDeadlineIds(funding), { ...context, funding });
    expect(appointments.map(({ time }) => time)).toEqual([{ day: '2030-01-15' }, { startsAt: '2030-04-02T11:00' }]);
    expect(appointments[1]).toMatchObject({
      uid: 'deadline-spring.2030-04-02.small-projects@made-up-site',
      title: 'Deadline: Made-up spring (Round 2)',
      remindDaysBefore: [14, 2],
    });
  });
});
