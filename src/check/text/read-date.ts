// Reads dates as people write them, and says what is wrong with a day that is not in the calendar.
import { MONTHS } from '#time/names.ts';
import { toLondonTime } from '#time/london.ts';
import { isRealDay } from '#schema/fields.ts';

/** Day, month, year and what follows, as numbers: 28/5/1999, 28.5.99. */
export const NUMBERS = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:[ ,T]+(.+))?$/;

/** "1999-5-1", "1999/05/01", "1999-05-01 14:00:00": the right order in another form. */
function readReversed(text: string): { day: string; hour: string | undefined } | undefined {
  const match = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?:[ T]+(.+))?$/.exec(text);
  if (!match) return undefined;
  const day = toDay(match[1] ?? '', Number(match[2]), Number(match[3]));
  return isRealDay(day) ? { day, hour: readHour(match[4] ?? '') } : undefined;
}

/** What people put round a date without changing it. */
const ROUND_DATES = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:of|the|on|at)\b|[\s.,]/gi;

/**
 * "28 May 1999" → "1999-05-28", "May 1999" → "1999-05". Undefined where anything else is said: "3-5 May 1999" and "late 1999" are
 * no one day.
 */
function readWords(text: string): string | undefined {
  const name = MONTHS.map((month) => `${month.slice(0, 3)}[a-z]*`).join('|');
  const [, month = ''] = new RegExp(`\\b(${name})\\b`, 'i').exec(text) ?? [];
  const year = /\b\d{4}\b/.exec(text)?.[0];
  if (month === '' || year === undefined) return undefined;
  const number = MONTHS.findIndex((known) => known.slice(0, 3).toLowerCase() === month.slice(0, 3).toLowerCase()) + 1;
  const others = text.replace(month, ' ').replace(year, ' ');
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/i.exec(others);
  if ((day === null ? others : others.replace(day[0], ' ')).replace(ROUND_DATES, '') !== '') return undefined;
  if (day === null) return `${year}-${String(number).padStart(2, '0')}`;
  const written = toDay(year, number, Number(day[1]));
  return isRealDay(written) ? written : undefined;
}

/** "2.30pm" → "14:30", "midday" → "12:00"; undefined when no time can be read. */
export function readHour(text: string): string | undefined {
  if (/\b(?:noon|midday)\b/i.test(text)) return '12:00';
  // Of the beginning or the end of the day, nobody can tell.
  if (/\b12(?:[:.]00)?\s*am\b/i.test(text)) return undefined;
  const [, hour, minute, half = ''] = /\b(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*([ap]m)?\b/i.exec(text) ?? [];
  if (hour === undefined || (minute === undefined && half === '')) return undefined;
  if (Number(hour) > (half === '' ? 23 : 12) || Number(minute ?? 0) > 59) return undefined;
  const full = half === '' ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return `${String(full).padStart(2, '0')}:${minute ?? '00'}`;
}

/** "24 June 2026 at 5pm" → "2026-06-24T17:00"; undefined unless day and hour can be read. */
function readWordsWithHour(text: string): string | undefined {
  const hour = /\b(?:noon|midday)\b|\b\d{1,2}(?:[:.]\d{2})?\s*[ap]m\b|\b\d{1,2}[:.]\d{2}\b/i.exec(text)?.[0] ?? '';
  const [day, time] = [readWords(text.replace(hour, ' ')), readHour(hour)];
  return day?.length === 10 && time !== undefined ? `${day}T${time}` : undefined;
}

/** "2026-06-24T11:00Z" → "2026-06-24T12:00": the clock in the UK at a time written with its offset from UTC. */
function readZoned(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) return undefined;
  const instant = Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(instant) ? undefined : toLondonTime(instant);
}

export function toDay(year: string, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** True for a day or month in the calendar with, if written, an hour on the clock. */
export function isPossible(text: string): boolean {
  return isRealDay(text.length === 7 ? `${text}-01` : text.slice(0, 10)) && !/T(?:2[4-9]|[3-9]\d)|:[6-9]/.test(text);
}

/** "April 1999 has 30 days." */
export function describeMonth(text: string): string {
  const [year = '', month = ''] = text.split('-');
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return 'Months go from 01 to 12.  Look the day up in the source.';
  if (isRealDay(text.slice(0, 10))) return 'Hours go from 00 to 23 and minutes from 00 to 59.';
  if (Number(year) === 0) return 'There is no year 0000.  Look the day up in the source.';
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${name} ${year} has ${days} days.  Look the day up in the source.`;
}

/** "1/5/1999" → its two days; undefined when only one of them is in the calendar. */
export function readBothDays(text: string): [british: string, american: string] | undefined {
  const [, first = '', second = '', year = ''] = NUMBERS.exec(text) ?? [];
  if (year.length !== 4 || first === second) return undefined;
  const days: [string, string] = [
    toDay(year, Number(second), Number(first)),
    toDay(year, Number(first), Number(second)),
  ];
  return days.every(isRealDay) ? days : undefined;
}

export type DateForm = 'day' | 'partial-day' | 'local-time';

/** "28 May 1999", "28/5/1999", "1999-05-28 2pm" as a field takes it; undefined where it can be read in two ways or in none. */
export function readDate(written: string, form: DateForm): string | undefined {
  const text = written.replace(/(?<=\d)[–—‑−](?=\d)/g, '-');
  const zoned = readZoned(text);
  if (zoned !== undefined) return form === 'local-time' ? zoned : zoned.slice(0, 10);
  const [, first = '', second = '', year = '', rest = ''] = NUMBERS.exec(text) ?? [];
  if (year.length === 4) {
    const [british, american] = [
      toDay(year, Number(second), Number(first)),
      toDay(year, Number(first), Number(second)),
    ];
    const days = [...new Set([british, american].filter(isRealDay))];
    const hour = readHour(rest);
    if (days.length !== 1 || (form === 'local-time' && hour === undefined)) return undefined;
    return form === 'local-time' ? `${days[0] ?? ''}T${hour ?? ''}` : days[0];
  }
  const reversed = readReversed(text);
  if (form === 'local-time') {
    return reversed?.hour === undefined ? readWordsWithHour(text) : `${reversed.day}T${reversed.hour}`;
  }
  const day = reversed?.day ?? readWords(text);
  return day === undefined || (form === 'day' && !isRealDay(day)) ? undefined : day;
}

/** The year in "late 1999" or "spring 1999", which is all that is certain of it. */
export function readYear(text: string): string | undefined {
  const years = text.match(/\b(?:19|20)\d{2}\b/g) ?? [];
  return years.length === 1 ? years[0] : undefined;
}
