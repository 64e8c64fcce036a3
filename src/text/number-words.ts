// Small numbers as words, the way GOV.UK writes them in titles.
import { numberWords } from '#i18n/numbers.ts';
import { upperFirst } from './letter-case.ts';

/** 5 → "five"; from eleven on in digits. */
export function toNumberWord(count: number): string {
  return numberWords[count] ?? String(count);
}

/** 5 → "Five", at the beginning of a sentence. */
export function toCapitalNumberWord(count: number): string {
  return upperFirst(toNumberWord(count));
}
