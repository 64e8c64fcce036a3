// Small numbers as words, the way GOV.UK writes them in titles.
import { upperFirst } from './letter-case.ts';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** 5 → "five"; from eleven on in digits. */
export function toNumberWord(count: number): string {
  return WORDS[count] ?? String(count);
}

/** 5 → "Five", at the beginning of a sentence. */
export function toCapitalNumberWord(count: number): string {
  return upperFirst(toNumberWord(count));
}

/** "1 event", "2 events". */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
