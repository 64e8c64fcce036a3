// A scheme as the data attributes of its row in the page, and back: the page matches on exactly what the build knew.
import { withFiledWords } from './filed-words.ts';
import type { FinderScheme, Token } from './finder-scheme.ts';
import { toWords } from './find-words.ts';
import { readTiming, toTimingData, type RowData } from './timing-data.ts';

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
