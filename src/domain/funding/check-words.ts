// How fresh a scheme's last check is, in words that tell the reader what to do about it.
import { formatDay } from '../days.ts';
import { getAge } from './state.ts';

const CURRENT_DAYS = 45;
const YEAR_DAYS = 365;

/** @param asOf the day the status speaks of; absent when the source is undated @param day today in London */
export function toCheckWords(asOf: string | undefined, day: string): string {
  if (asOf === undefined) return 'Check date not stated — confirm with the funder';
  const age = getAge(asOf, day);
  const when = asOf.length === 10 ? formatDay(asOf) : `in ${formatDay(asOf)}`;
  if (age < 0) return `Our source speaks of a later day, ${formatDay(asOf)}`;
  if (age > YEAR_DAYS) return `Not checked since ${formatDay(asOf)} — do not rely on it`;
  if (age > CURRENT_DAYS) return `Last checked ${when} — confirm with the funder`;
  return `Checked ${asOf.length === 10 ? 'on ' : ''}${when}`;
}
