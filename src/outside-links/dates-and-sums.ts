// The dates, times, sums and shares that stand in a sentence, each in one form, so that two ways of writing one compare as equal.
import { MONTHS } from '#time/names.ts';

const MONTH = `(${MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|Sept)\\.?`;
const YEAR = String.raw`(?:,?\s+|\s*-\s*)(\d{4})`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;

/** Tried in this order; what one has read, the next no longer sees. */
const READERS: readonly (readonly [pattern: RegExp, toValue: (...parts: string[]) => string])[] = [
  [/\b(\d{4}-\d{2}-\d{2})\b/g, (day) => day],
  [/\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g, (day, month, year) => toDate(year, Number(month), day)],
  [
    toPattern(`\\b${DAY}(?:\\s+of)?\\s+${MONTH}\\b(?:${YEAR})?`),
    (day, month, year) => toDate(year, toMonth(month), day),
  ],
  [toPattern(`\\b${MONTH}\\s+${DAY}\\b(?!\\d)(?:${YEAR})?`), (month, day, year) => toDate(year, toMonth(month), day)],
  [toPattern(`\\b${MONTH}\\s+(\\d{4})\\b`), (month, year) => toDate(year, toMonth(month))],
  [/\b(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?m\b/gi, (hour, minute, half) => toTime(Number(hour), minute, half)],
  [
    /([£€$])\s?(\d[\d,]*(?:\.\d+)?)(?:\s?(k|m|bn|thousand|million|billion)\b)?/gi,
    (sign, number, unit) => `${sign}${toNumber(number, unit)}`,
  ],
  [/\b(\d+(?:\.\d+)?)\s?(?:%|per\s?cent\b)/gi, (number) => `${number}%`],
];

const UNITS: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** In order, each once. */
export function findDatesAndSums(sentence: string): string[] {
  const found = new Set<string>();
  let rest = sentence;
  for (const [pattern, toValue] of READERS) {
    rest = rest.replace(pattern, (_whole, ...parts: (string | number | undefined)[]) => {
      // After the groups come the offset and the sentence.
      found.add(toValue(...parts.slice(0, -2).map((part) => String(part ?? ''))));
      return ' · ';
    });
  }
  return [...found].sort();
}

function toPattern(source: string): RegExp {
  return new RegExp(source, 'g');
}

function toMonth(name = ''): number {
  return MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;
}

/** "2026-06-24"; without a year "06-24", without a day "2026-06". */
function toDate(year = '', month = 0, day = ''): string {
  return [year, String(month).padStart(2, '0'), day.padStart(2, '0')].filter((part) => !/^0*$/.test(part)).join('-');
}

function toTime(hour: number, minute = '', half = ''): string {
  return `${hour}${minute === '' || minute === '00' ? '' : `.${minute}`}${half.toLowerCase()}m`;
}

function toNumber(number = '', unit = ''): string {
  return String(Number((Number(number.replaceAll(',', '')) * (UNITS[unit.toLowerCase()] ?? 1)).toPrecision(12)));
}
