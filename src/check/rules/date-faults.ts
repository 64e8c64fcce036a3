// Words the faults of dates and times: ambiguous, impossible, written in another form, or without the hour.
import { MONTHS } from '#time/names.ts';
import { isRealDay } from '#schema/fields.ts';
import type { Finding } from '../finding.ts';
import { lastName } from '../text/explain-fields.ts';
import {
  NUMBERS,
  describeMonth,
  isPossible,
  readDate,
  readHour,
  readYear,
  toDay,
  type DateForm,
} from '../text/read-date.ts';
import { showValue } from '../text/show-value.ts';
import { make, type Context } from './field-faults.ts';

/** A finding for a value of a date field that the schema refused. */
export function dateFault(context: Context, form: DateForm): Finding {
  const name = lastName(context.path);
  const text = String(context.value).trim();
  const shown = showValue(`${name}: ${text}`);
  if (form === 'local-time' && /\b12(?:[:.]00)?\s*[ap]m\b/i.test(text) && readDate(text, form) === undefined) {
    const remedy = 'Ask, or look it up in the source: noon is T12:00, and a day begins at T00:00.';
    return make('date-ambiguous', context, 'key', `${shown} can mean noon or midnight.`, remedy);
  }
  const numbers = NUMBERS.exec(text);
  if (numbers) return fromNumbers(context, form, shown, numbers);
  if (form === 'local-time' && isRealDay(text)) {
    const remedy = `Write the date and the time, for example:   ${name}: ${text}T17:00   (UK time)`;
    return make('time-missing', context, 'key', `${shown} has no time.`, remedy);
  }
  if (/^\d{4}-\d{2}(?:-\d{2})?(?:T\d{2}:\d{2})?$/.test(text)) return fromIso(context, form, shown, text);
  if (/^\d{4}$/.test(text) && form === 'partial-day') {
    return otherForm(context, `${shown} needs quotes round the year.`, `"${text}"`);
  }
  const isZoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(text) && readDate(text, form) !== undefined;
  const fault = isZoned ? 'is not given in UK time' : 'is not written as dates are written here';
  const right = readDate(text, form);
  const year = readYear(text);
  if (right === undefined && year !== undefined && form === 'partial-day') {
    const remedy = `Write what is certain:   ${name}: "${year}"   or, with the month,   ${name}: ${year}-05`;
    return make('date-form', context, 'key', `${shown} is no day, month or year.`, remedy);
  }
  return otherForm(context, `${shown} ${fault}.`, right);
}

/** Right in form, wrong for the field or for the calendar. */
function fromIso(context: Context, form: DateForm, shown: string, text: string): Finding {
  if (text.includes('T') && form !== 'local-time' && isRealDay(text.slice(0, 10))) {
    return otherForm(context, `${shown} has a time; this field takes a day.`, text.slice(0, 10));
  }
  if (isPossible(text)) return otherForm(context, `${shown} is not exact enough for this field.`, undefined);
  return make('date-impossible', context, 'key', `${shown} is not in the calendar.`, describeMonth(text));
}

/** Day and month as numbers: British, unless only the American reading is in the calendar. */
function fromNumbers(context: Context, form: DateForm, shown: string, match: RegExpExecArray): Finding {
  const [first, second, written] = [Number(match[1]), Number(match[2]), match[3] ?? ''];
  const year = written.length === 2 ? `${Number(written) < 70 ? '20' : '19'}${written}` : written;
  const british = toDay(year, second, first);
  const day = isRealDay(british) ? british : toDay(year, first, second);
  if (!isRealDay(day)) {
    return make('date-impossible', context, 'key', `${shown} is not in the calendar.`, describeMonth(british));
  }
  const hour = readHour(match[4] ?? '');
  const isAmbiguous = first <= 12 && second <= 12 && first !== second;
  if (!isAmbiguous) {
    const right = form !== 'local-time' ? day : hour === undefined ? undefined : `${day}T${hour}`;
    if (year !== written && right !== undefined) {
      const remedy = `If that is the year ${year}, write:   ${lastName(context.path)}: ${right}`;
      return make('date-form', context, 'key', `${shown} has only two digits of the year.`, remedy);
    }
    return otherForm(context, `${shown} is not written as dates are written here.`, right);
  }
  const name = lastName(context.path);
  const remedy =
    form === 'local-time'
      ? `Write the date and the time:   ${name}: ${day}T${hour ?? '11:00'}   (UK time)`
      : `Write:   ${name}: ${day}`;
  const what = `${shown} can mean ${first} ${MONTHS[second - 1] ?? ''} or ${second} ${MONTHS[first - 1] ?? ''}.`;
  return make('date-ambiguous', context, 'key', what, remedy);
}

/** The field's own help when the right form is not known. */
function otherForm(context: Context, what: string, right: string | undefined): Finding {
  if (right === undefined) return make('date-form', context, 'key', what);
  const remedy = `Write:   ${lastName(context.path)}: ${right}`;
  return make('date-form', context, 'key', what, remedy, { from: String(context.value), to: right });
}
