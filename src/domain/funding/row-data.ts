// A scheme as the data attributes of its row in the page, and back: the page matches on exactly what the build knew.
import { withFiledWords } from './filed-words.ts';
import type { FinderScheme, Token } from './finder-scheme.ts';
import { toWords } from './find-words.ts';
import type { Timing } from './state.ts';

/** The values of `data-…` attributes, by the name after "data-". */
export type RowData = Readonly<Record<string, string>>;

export function toTimingData({ status, asOf, opens, closes, opensAllDay, closesAllDay }: Timing): RowData {
  return {
    status,
    ...(asOf === undefined ? {} : { asof: asOf }),
    ...(opens === undefined ? {} : { opens: String(opens) }),
    ...(closes === undefined ? {} : { closes: String(closes) }),
    ...(opensAllDay === undefined && closesAllDay === undefined
      ? {}
      : { allday: [opensAllDay && 'opens', closesAllDay && 'closes'].filter(Boolean).join(' ') }),
  };
}

export function readTiming(data: Readonly<Record<string, string | undefined>>): Timing {
  const allDay = (data['allday'] ?? '').split(' ');
  return {
    status: (data['status'] ?? 'closed') as Timing['status'],
    ...(data['asof'] === undefined ? {} : { asOf: data['asof'] }),
    ...(data['opens'] === undefined ? {} : { opens: Number(data['opens']) }),
    ...(data['closes'] === undefined ? {} : { closes: Number(data['closes']) }),
    ...(allDay.includes('opens') ? { opensAllDay: true as const } : {}),
    ...(allDay.includes('closes') ? { closesAllDay: true as const } : {}),
  };
}

/** The title and the words are left out: they stand in the row, and `also` holds the words that do not. */
export function toRowData({ id, tokens, timing, sum, words }: FinderScheme, shown: string): RowData {
  const seen = new Set(withFiledWords(toWords(shown), tokens));
  const also = words.filter((word) => !seen.has(word));
  return {
    id,
    tokens: [...tokens].join(' '),
    ...toTimingData(timing),
    ...(sum.min === undefined ? {} : { min: String(sum.min) }),
    ...(sum.max === undefined ? {} : { max: String(sum.max) }),
    ...(also.length === 0 ? {} : { also: also.join(' ') }),
  };
}

/** @param shown the words of the row by which it can be found */
export function readRow(
  data: Readonly<Record<string, string | undefined>>,
  title: string,
  shown: string,
): FinderScheme {
  const tokens = new Set((data['tokens'] ?? '').split(' ') as Token[]);
  return {
    id: data['id'] ?? '',
    title,
    tokens,
    timing: readTiming(data),
    sum: {
      ...(data['min'] === undefined ? {} : { min: Number(data['min']) }),
      ...(data['max'] === undefined ? {} : { max: Number(data['max']) }),
    },
    words: withFiledWords(toWords(`${shown} ${data['also'] ?? ''}`), tokens),
  };
}
