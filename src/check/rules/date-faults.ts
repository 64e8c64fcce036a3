// Words the faults of dates and times: ambiguous, impossible, written in another form, or without the hour.
import { isRealDay, type FieldMeta } from '#schema/fields.ts';
import type { Finding } from '../finding.ts';
import { lastName, toRemedy } from '../text/field-words.ts';
import { showValue } from '../text/show-value.ts';
import { make, type Context } from './field-faults.ts';

type DateForm = Exclude<NonNullable<FieldMeta['writtenAs']>, 'web-address'>;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A finding for a value of a date field that the schema refused. */
export function dateFault(context: Context, form: DateForm): Finding {
  const name = lastName(context.path);
  const text = String(context.value).trim();
  const shown = showValue(`${name}: ${text}`);
  const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:[ ,T]+(.+))?$/.exec(text);
  if (numbers) return fromNumbers(context, form, shown, numbers);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && form === 'local-time' && isRealDay(text)) {
    const remedy = `Write the date and the time, for example:   ${name}: ${text}T17:00   (UK time)`;
    return make('time-missing', context, 'key', `${shown} has no time.`, remedy);
  }
  if (/^\d{4}-\d{2}(?:-\d{2})?(?:T\d{2}:\d{2})?$/.test(text)) {
    if (text.includes('T') && form !== 'local-time' && isRealDay(text.slice(0, 10))) {
      return make(
        'date-form',
        context,
        'key',
        `${shown} has a time; this field takes a day.`,
        `Write:   ${name}: ${text.slice(0, 10)}`,
      );
    }
    if (isPossible(text)) return make('date-form', context, 'key', `${shown} is not exact enough for this field.`);
    return make('date-impossible', context, 'key', `${shown} is not in the calendar.`, adviseDay(text));
  }
  if (/^\d{4}$/.test(text) && form === 'partial-day') {
    return make('date-form', context, 'key', `${shown} needs quotes round the year.`, `Write:   ${name}: "${text}"`);
  }
  const words = fromReversed(text, form) ?? fromWords(text);
  const remedy =
    words === undefined ? toRemedy(context.schema, context.path) : `Write:   ${name}: ${finish(words, form)}`;
  return make('date-form', context, 'key', `${shown} is not written as dates are written here.`, remedy);
}

function fromNumbers(context: Context, form: DateForm, shown: string, match: RegExpExecArray): Finding {
  const [first, second, year] = [Number(match[1]), Number(match[2]), match[3] ?? ''];
  const hour = toHour(match[4] ?? '');
  const name = lastName(context.path);
  const british = toDay(year, second, first);
  const isAmbiguous = first <= 12 && second <= 12 && first !== second;
  const day = isRealDay(british) ? british : toDay(year, first, second);
  const remedy =
    form === 'local-time'
      ? `Write the date and the time:   ${name}: ${finish(day, form, hour)}   (UK time)`
      : `Write:   ${name}: ${day}`;
  if (!isRealDay(day))
    return make('date-impossible', context, 'key', `${shown} is not in the calendar.`, adviseDay(british));
  if (!isAmbiguous)
    return make('date-form', context, 'key', `${shown} is not written as dates are written here.`, remedy);
  const what = `${shown} can mean ${first} ${MONTHS[second - 1] ?? ''} or ${second} ${MONTHS[first - 1] ?? ''}.`;
  return make('date-ambiguous', context, 'key', what, remedy);
}

/** "1999-5-1", "1999/05/01", "1999-05-01 14:00:00": the right order in another form; undefined for anything else. */
function fromReversed(text: string, form: DateForm): string | undefined {
  const match = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?:[ T]+(\d{1,2}:\d{2}).*)?$/.exec(text);
  if (!match) return undefined;
  const day = toDay(match[1] ?? '', Number(match[2]), Number(match[3]));
  if (!isRealDay(day)) return undefined;
  return form === 'local-time' && match[4] !== undefined ? `${day}T${match[4].padStart(5, '0')}` : day;
}

/** "2.30pm" → "14:30"; undefined when no time can be read. */
function toHour(words: string): string | undefined {
  const [, hour, minute = '00', half = ''] = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])?/i.exec(words) ?? [];
  if (hour === undefined) return undefined;
  const full = half.toLowerCase() === 'p' && Number(hour) < 12 ? Number(hour) + 12 : Number(hour);
  return `${String(full).padStart(2, '0')}:${minute}`;
}

/** "28 May 1999", "May 28, 1999" and "May 1999" as far as they are exact; undefined for other words. */
function fromWords(text: string): string | undefined {
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name.slice(0, 3)}[a-z]*\\b`, 'i').test(text)) + 1;
  const year = /\b\d{4}\b/.exec(text)?.[0];
  if (month === 0 || year === undefined) return undefined;
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text.replace(year, ''))?.[1];
  const written = day === undefined ? `${year}-${String(month).padStart(2, '0')}` : toDay(year, month, Number(day));
  return day !== undefined && !isRealDay(written) ? undefined : written;
}

function finish(day: string, form: DateForm, hour = '11:00'): string {
  return form === 'local-time' && !day.includes('T') ? `${day}T${hour}` : day;
}

function toDay(year: string, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isPossible(text: string): boolean {
  return isRealDay(text.length === 7 ? `${text}-01` : text.slice(0, 10)) && !/T(?:2[4-9]|[3-9]\d)|:[6-9]/.test(text);
}

function adviseDay(text: string): string {
  const [year = '', month = ''] = text.split('-');
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return 'Months go from 01 to 12.  Look the day up in the source.';
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (isRealDay(text.slice(0, 10))) return 'Hours go from 00 to 23 and minutes from 00 to 59.';
  return `${name} ${year} has ${days} days.  Look the day up in the source.`;
}
