// Calendar files: golden files across both clock changes, and the same times read back by another library.
import * as fc from 'fast-check';
import type ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readEvents } from './read-calendar.ts';
import { writeCalendar } from '#calendar/write-calendar.ts';
import type { Appointment, CalendarContent } from '#domain/appointments.ts';
import { toInstant, getOccurrence } from '#time/london.ts';

const base: Appointment = {
  uid: 'event-made-up@example',
  sequence: 0,
  stampedOn: '2030-01-02',
  title: 'Made-up meeting',
  description: 'A meeting that only exists in tests.',
  url: 'https://hub.example/events/made-up/',
  time: { day: '2030-03-31' },
  cancelled: false,
  isBusy: true,
};
const appointment = (changed: Partial<Appointment>): Appointment => ({ ...base, ...changed });
const calendar = (...appointments: Appointment[]): CalendarContent => ({
  company: 'Made-up hub',
  lang: 'en-GB',
  name: 'Made-up events',
  description: 'For tests, with a comma; and a semicolon.',
  url: 'https://hub.example/events/',
  appointments,
});

const AROUND_CHANGES = [
  appointment({
    uid: 'a@example',
    title: 'Winter evening',
    time: { startsAt: '2030-03-30T18:00', endsAt: '2030-03-30T20:00' },
  }),
  appointment({
    uid: 'b@example',
    title: 'Over the spring change',
    time: { startsAt: '2030-03-31T00:30', endsAt: '2030-03-31T02:30' },
  }),
  appointment({ uid: 'c@example', title: 'Summer morning, no end stated', time: { startsAt: '2030-04-01T09:05' } }),
  appointment({
    uid: 'd@example',
    title: 'Over the autumn change',
    time: { startsAt: '2030-10-27T00:30', endsAt: '2030-10-27T02:30' },
  }),
  appointment({ uid: 'e@example', title: 'Whole day of the change', time: { day: '2030-10-27' } }),
  appointment({
    uid: 'f@example',
    title:
      'Cancelled: a title with a comma, a semicolon; a back\\slash and é, “quotes” and so many words that the line is folded',
    sequence: 3,
    cancelled: true,
    place: 'Room 1, Made-up House; Birmingham',
    time: { startsAt: '2030-11-01T12:00', endsAt: '2030-11-01T13:00' },
  }),
  appointment({
    uid: 'g@example',
    title: 'Deadline, with two reminders before a clock change',
    time: { startsAt: '2030-04-02T11:00' },
    remindDaysBefore: [14, 2],
  }),
];

/** Names of people and places, and days at the ends of months and years. */
const STRANGE = [
  appointment({ uid: 'h@example', title: '29 February', time: { day: '2028-02-29' } }),
  appointment({ uid: 'i@example', title: 'Over a month', time: { day: '2026-10-31', lastDay: '2026-11-01' } }),
  appointment({ uid: 'j@example', title: 'Over a year', time: { day: '2026-12-30', lastDay: '2027-01-02' } }),
  appointment({ uid: 'k@example', title: 'Łódź, İstanbul, Tiếng Việt; ŵ ŷ \\ “e\u0301”', place: 'Caffè, 1; 2' }),
  appointment({ uid: 'l@example', title: 'עברית and العربية, 👩‍👩‍👧, a\u00A0b' }),
  appointment({ uid: 'm@example', title: 'Two lines\nof a title', place: 'BEGIN:VEVENT' }),
  appointment({ uid: 'n@example', title: '👩‍👩‍👧'.repeat(30) }),
];

it('another library reads what was written', () => {
  const written = [...AROUND_CHANGES, ...STRANGE];
  expect(readEvents(writeCalendar(calendar(...written))).map(toRead)).toEqual(
    written.map(({ uid, title, place = '', time, cancelled }) => ({
      uid,
      title,
      place,
      ...('day' in time
        ? { start: time.day, end: time.lastDay === undefined ? undefined : dayAfter(time.lastDay) }
        : { start: toInstant(time.startsAt), end: time.endsAt === undefined ? undefined : toInstant(time.endsAt) }),
      isCancelled: cancelled,
    })),
  );
});

/** An event as it was read: instants in milliseconds since 1970, or days. */
function toRead(event: ICAL.Event) {
  const toMoment = (time: ICAL.Time): number | string => (time.isDate ? time.toString() : time.toUnixTime() * 1000);
  return {
    uid: event.uid,
    title: event.summary,
    place: String(event.component.getFirstPropertyValue('location') ?? ''),
    start: toMoment(event.startDate),
    end: event.component.hasProperty('dtend') ? toMoment(event.endDate) : undefined,
    isCancelled: event.component.getFirstPropertyValue('status') === 'CANCELLED',
  };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

describe('a calendar file', () => {
  const text = writeCalendar(calendar(...AROUND_CHANGES));

  it('is the same as the golden file', async () => {
    await expect(text).toMatchFileSnapshot('golden/around-clock-changes.ics');
  });

  it('without appointments still holds a component', async () => {
    await expect(writeCalendar(calendar())).toMatchFileSnapshot('golden/empty.ics');
  });

  it('ends every line with CRLF and keeps lines within 75 bytes', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('stamps in UTC and names the zone of every time', () => {
    expect(text.match(/^DTSTAMP:\d{8}T\d{6}Z\r$/gm)).toHaveLength(AROUND_CHANGES.length);
    expect(text).toContain('DTSTART;TZID=Europe/London:20300331T003000');
    expect(text).not.toMatch(/^DTEND.*20300401/m);
  });

  it('has nothing but its end after the alarms of an event', () => {
    expect(/^END:VALARM\r\n(?!BEGIN:VALARM|END:VEVENT)/m.exec(text)).toBeNull();
  });

  it('takes one hour over the spring change and three over the autumn one', () => {
    const hours = readEvents(text).map((event) => event.duration.toSeconds() / 3600);
    expect([hours[1], hours[3]]).toEqual([1, 3]);
  });
});

it('reminds before a deadline, and of nothing else', () => {
  const reminders = readEvents(writeCalendar(calendar(...AROUND_CHANGES))).map(({ component }) =>
    component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
  );
  expect(reminders).toEqual([[], [], [], [], [], [], ['-P14D', '-P2D']]);
});

it('what comes again is read as a day of each month', () => {
  const [event] = readEvents(writeCalendar(calendar(appointment({ time: { day: '2030-11-01' }, months: 3 }))));
  const days = event?.iterator();
  expect([1, 2, 3].map(() => days?.next().toString())).toEqual(['2030-11-01', '2030-12-01', '2031-01-01']);
  days?.next();
  expect(days?.complete).toBe(true);
});

it('any local time that exists once comes back as the same instant', () => {
  const local = fc
    .integer({ min: Date.UTC(1997, 0), max: Date.UTC(2060, 0) })
    .map((instant) => new Date(instant).toISOString().slice(0, 16))
    .filter((each) => getOccurrence(each) === 'once');
  fc.assert(
    fc.property(local, (startsAt) => {
      const [event] = readEvents(writeCalendar(calendar(appointment({ time: { startsAt } }))));
      expect((event?.startDate.toUnixTime() ?? 0) * 1000).toBe(toInstant(startsAt));
    }),
    { numRuns: 200 },
  );
});

describe('in the calendar of the reader', () => {
  const text = (changed: Partial<Appointment>): string => writeCalendar(calendar(appointment(changed)));

  it('a deadline takes up no time, and an event does', () => {
    expect(text({ isBusy: false })).toContain('TRANSP:TRANSPARENT');
    expect(text({ isBusy: true })).not.toContain('TRANSP:TRANSPARENT');
  });

  it.each([
    [{ day: '2030-03-30', lastDay: '2030-04-01' }, '2030-03-30', '2030-04-02'],
    [{ day: '2030-12-31', lastDay: '2031-01-01' }, '2030-12-31', '2031-01-02'],
    [{ day: '2028-02-28', lastDay: '2028-02-29' }, '2028-02-28', '2028-03-01'],
    [{ day: '2030-05-01', lastDay: '2030-05-01' }, '2030-05-01', '2030-05-02'],
  ])('%j lasts whole days, the end being the first that is none of them', (time, start, end) => {
    const [event] = readEvents(text({ time }));
    expect(event?.startDate.isDate).toBe(true);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([start, end]);
  });

  it('a single entry brings no calendar of its own', () => {
    const { name: _name, description: _description, ...single } = calendar(base);
    expect(writeCalendar(single)).not.toMatch(/X-WR-CAL(?:NAME|DESC)|^NAME:/m);
    expect(writeCalendar(calendar(base))).toContain('X-WR-CALNAME');
  });
});
