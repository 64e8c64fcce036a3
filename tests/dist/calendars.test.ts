// The calendar files of the built site, opened by another library than the one that wrote them, tell what the pages tell.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type ICAL from 'ical.js';
import { describe, expect, inject, it } from 'vitest';
import { formatSpan } from '#domain/span.ts';
import { formatClock } from '#time/london.ts';
import { readEvents as readWithIcal } from '../calendar/read-calendar.ts';
import { listFiles, readPage, textOf } from '../setup/site-files.ts';

const folder = inject('siteFolder');
const files = listFiles(folder).filter((file) => file.endsWith('.ics'));
const ofOneEvent = files.filter((file) => file.startsWith('calendar/events/'));
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

const readEvents = (file: string): ICAL.Event[] => readWithIcal(read(file));

/** Words beside a name in the facts of a page. */
function factsOf(path: string): Record<string, string> {
  const page = readPage(folder, path);
  const names = page.querySelectorAll('.facts dt').map(textOf);
  const facts = page.querySelectorAll('.facts dd').map(textOf);
  return Object.fromEntries(names.map((name, index) => [name, facts[index] ?? '']));
}

/** The clock in London as the file gives it: "2pm". */
const clockOf = (time: ICAL.Time): string => formatClock(time.toString().slice(11, 16));

it('there is a file for all events, deadlines, each series and each group, and one for each event with a known day', () => {
  const groups = inject('pages').filter((path) => /^\/groups\/./.test(path));
  expect(files.filter((file) => file.startsWith('calendar/groups/'))).toHaveLength(groups.length);
  expect(files).toEqual(expect.arrayContaining(['events', 'funding-deadlines'].map((name) => `calendar/${name}.ics`)));
  const linked = inject('pages')
    .filter((path) => /^\/events\/[^/]+\/$/.test(path))
    .flatMap((path) =>
      readPage(folder, path)
        .querySelectorAll('a[href$=".ics"]')
        .map((link) => link.getAttribute('href')?.slice(1)),
    );
  expect(ofOneEvent.length).toBeGreaterThan(0);
  // The pages of past events lead to none.
  expect(linked.filter((file) => file?.startsWith('calendar/events/') && !ofOneEvent.includes(file))).toEqual([]);
});

describe.each(files)('%s', (file) => {
  it('is well formed: lines of at most 75 bytes that end in CRLF, one zone, and each event once', () => {
    const lines = read(file).split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => line === 'TZID:Europe/London')).toHaveLength(1);
    const ids = readEvents(file).map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('the file of all events holds exactly the events that have a file of their own', () => {
  const ids = (file: string): string[] => readEvents(file).map(({ uid }) => uid);
  expect(ids('calendar/events.ics').toSorted()).toEqual(ofOneEvent.flatMap(ids).toSorted());
});

describe('the calendar of a scheme', () => {
  const ofSchemes = files.filter((file) => file.startsWith('calendar/funding/'));

  it('is offered by the page of the scheme where it has one, and by no other', () => {
    const offered = inject('pages')
      .filter((path) => /^\/funding\/[^/]+\/$/.test(path))
      .flatMap((path) => readPage(folder, path).querySelectorAll('a[href*="/calendar/funding/"]'))
      .map((link) => link.getAttribute('href')?.slice(1));
    expect(offered.toSorted()).toEqual(ofSchemes);
    expect(ofSchemes.length).toBeGreaterThan(0);
  });

  it.each(ofSchemes)('%s holds a deadline, or a reminder each month after the day of the build', (file) => {
    const [event] = readEvents(file);
    const title = event?.summary ?? '';
    expect(title).toMatch(/^Deadline: .+|^Look whether the next round of .+ has opened$/);
    if (!event || title.startsWith('Deadline')) return;
    const days = event.iterator();
    const first = days.next().toString();
    expect(first > inject('siteDay')).toBe(true);
    expect(first.slice(8)).toBe('01');
    expect(days.next().toString() > first).toBe(true);
  });
});

describe.each(ofOneEvent)('%s and its page', (file) => {
  const [event] = readEvents(file);
  const path = new URL(String(event?.component.getFirstPropertyValue('url'))).pathname;
  const facts = factsOf(path);

  it('tell the same day, times, place and name', () => {
    expect(textOf(readPage(folder, path).querySelector('h1'))).toBe(event?.summary.replace('Cancelled: ', ''));
    const [from = '', end = from] = [
      event?.startDate,
      event?.component.hasProperty('dtend') ? event.endDate : undefined,
    ]
      .filter((time) => time !== undefined)
      .map((time) => time.toString());
    // Whole days end where the next begins.
    const until = end === from || end.includes('T') ? end : new Date(Date.parse(end) - 1).toISOString().slice(0, 10);
    expect(facts['Date']).toBe(formatSpan({ from, until }));
    expect(event?.startDate.isDate).toBe(facts['Starts'] === undefined);
    if (event && !event.startDate.isDate) {
      expect(facts['Starts']).toBe(`${clockOf(event.startDate)} UK time`);
      expect(event.startDate.zone.tzid).toBe('Europe/London');
      const ends = event.component.hasProperty('dtend') ? `${clockOf(event.endDate)} UK time` : undefined;
      // Of several days the last is named beside the hour.
      expect(facts['Ends']?.replace(/ on \d.*$/, '')).toBe(ends);
    }
    expect(event?.location ?? undefined).toBe(facts['Place']);
  });
});
