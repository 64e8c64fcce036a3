// Shows a value from a file inside a message: short, on one line, with nothing a terminal would obey.
import { escapeInvisible } from '#text/escape-invisible.ts';
import { formatNumber } from '#text/format-number.ts';

const LONGEST = 70;
/** What is to be copied is not cut, unless it is longer than any field. */
const LONGEST_ADVICE = 600;

/** The value in straight quotes, cut at 70 characters; control and invisible characters are shown as \u{…}. */
export function showValue(value: unknown): string {
  return `"${quoteExcerpt(typeof value === 'string' ? value : describe(value))}"`;
}

/** What an editor may copy from a message, whole. */
export function quoteWhole(text: string): string {
  return quoteExcerpt(text, LONGEST_ADVICE);
}

/** The value without quotes. */
export function quoteExcerpt(text: string, longest = LONGEST): string {
  const characters = [...text.slice(0, longest * 2)];
  const cut = characters.length > longest || text.length > longest * 2;
  const shown = characters
    .slice(0, longest)
    .join('')
    .replace(/\s*\n\s*/g, ' ');
  return escapeInvisible(cut ? `${shown.trimEnd()}…` : shown);
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return String(value);
  return Array.isArray(value) ? 'a list' : 'a group of fields';
}

/** "a", "a or b", "a, b or c". */
export function orList(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1) ?? ''}`;
}

/** "1 error", "2 errors". */
export function count(number: number, noun: string): string {
  return `${formatNumber(number)} ${noun}${number === 1 ? '' : 's'}`;
}
