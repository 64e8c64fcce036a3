// What a reader takes away is what the list shows, in each kind of file.
import { expect, it } from 'vitest';
import { keepSchemes } from '#domain/funding/part-of-file.ts';

const KEEP = new Set(['made-up-b', 'made-up-scheme-with-a-name-longer-than-one-line-of-a-calendar']);

it('keeps the head and the rows of a spreadsheet, with its mark', () => {
  const text = '\uFEFFid,title\r\nmade-up-a,"A, one"\r\nmade-up-b,"B, ""two"""\r\n';
  expect(keepSchemes('csv', text, KEEP)).toBe('\uFEFFid,title\r\nmade-up-b,"B, ""two"""\r\n');
});

it('keeps the records, and what the file says of itself', () => {
  const file = { version: 1, day: '2026-11-24', entries: [{ id: 'made-up-a' }, { id: 'made-up-b', title: 'B' }] };
  expect(JSON.parse(keepSchemes('json', JSON.stringify(file), KEEP))).toEqual({
    version: 1,
    day: '2026-11-24',
    entries: [{ id: 'made-up-b', title: 'B' }],
  });
});

it('keeps the deadlines, their names folded or not', () => {
  const event = (uid: string): string => `BEGIN:VEVENT\r\nUID:${uid}\r\nEND:VEVENT\r\n`;
  const other = event('deadline-made-up-a.2030-01-01@hub');
  const short = event('deadline-made-up-b.2030-01-01.small-projects@hub');
  const long = event('deadline-made-up-scheme-with-a-name-longer-than-one-line-of-a-calen\r\n dar@hub');
  const calendar = (events: string): string => `BEGIN:VCALENDAR\r\n${events}END:VCALENDAR\r\n`;
  expect(keepSchemes('ics', calendar(other + short + long), KEEP)).toBe(calendar(short + long));
});
