// Promise: a day written in words is in the calendar, its weekday is right, and an amount of money has British signs.
import { MONTHS, WEEKDAYS } from '#time/names.ts';
import { isRealDay } from '#schema/fields.ts';
import { formatNumber } from '#text/format-number.ts';
import { toFinding, type Finding, type Place } from '../finding.ts';
import type { ContentFile, Rule } from '../read/snapshot.ts';
import { walkVisible } from '../read/walk-values.ts';
import { toDay } from '../text/read-date.ts';
import { showValue } from '../text/show-value.ts';

/** Any leap year: without its year, 29 February is in the calendar. */
const LEAP_YEAR = '2000';
const DAY_FIRST = new RegExp(
  String.raw`(?<![\d–-])(?:\b(${WEEKDAYS.join('|')}),? (?:the )?)?(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTHS.join('|')})\b(?:,? (\d{4})\b)?`,
  'g',
);
/** £5.000,00 and £5,00: full stops between thousands, a comma before the pence. */
const CONTINENTAL_MONEY = /[£€$] ?(?:\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d+,\d{1,2})(?![\d,.]*\d)/g;

export const datesAndSumsAreValid: Rule = ({ files }) => files.flatMap((file) => [...checkFile(file)]);

function* checkFile(file: ContentFile): Generator<Finding> {
  for (const [text, toPlace] of walkVisible(file)) {
    for (const { 0: written, 1: weekday, 2: day = '', 3: month = '', 4: year } of text.matchAll(DAY_FIRST)) {
      const fault = dayFault(file.path, toPlace(), { written, weekday, day, month, year });
      if (fault !== undefined) yield fault;
    }
    for (const { 0: written, index } of text.matchAll(CONTINENTAL_MONEY)) {
      yield moneyFault(file.path, toPlace(), written, text.slice(index + written.length));
    }
  }
}

interface WrittenDay {
  written: string;
  weekday: string | undefined;
  day: string;
  month: string;
  year: string | undefined;
}

function dayFault(file: string, place: Place, date: WrittenDay): Finding | undefined {
  const { written, weekday, day, month, year } = date;
  const iso = toDay(year ?? LEAP_YEAR, MONTHS.findIndex((name) => name === month) + 1, Number(day));
  if (!isRealDay(iso)) {
    return toFinding('date-impossible', file, place, {
      what: `${showValue(written)} is not in the calendar.`,
      remedy: 'Look the day up in the source and correct it.',
      value: written,
    });
  }
  const right = WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()];
  if (weekday === undefined || year === undefined || weekday === right) return undefined;
  return toFinding('date-impossible', file, place, {
    what: `${showValue(written)} was or will be a ${right ?? ''}.`,
    remedy: 'Look both up in the source, and correct the day or the weekday.',
    value: written,
  });
}

function moneyFault(file: string, place: Place, written: string, after: string): Finding {
  const [, sign = '', whole = '', pence] = /^(\D+)([\d.]+)(?:,(\d{1,2}))?$/.exec(written) ?? [];
  const pounds = formatNumber(Number(whole.replaceAll('.', '')));
  return toFinding('number-form', file, place, {
    what: `${showValue(written)} is not how an amount is written in Britain.`,
    remedy: `Look it up in the source.  If it is right, write:   ${sign.trim()}${pounds}${pence === undefined ? '' : `.${/^ ?(?:[mb]illion|thousand|bn|m|k)\b/i.test(after) ? pence : pence.padEnd(2, '0')}`}`,
    value: written,
  });
}
