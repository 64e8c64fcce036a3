// What was typed, taken apart: phrases in quotes, words, and the small words that were left out.
import { tokenise } from '#text/tokens.ts';
import { isQuestionFiller, isQuestion, isStopWord, tidyQuery } from './words.ts';

export interface Query {
  /** As typed, tidied; shown to the reader. */
  text: string;
  /** The words to look for, folded, phrases included; of a question without the words that only ask. */
  words: readonly string[];
  /** Word sequences that must stand together. */
  phrases: readonly (readonly string[])[];
}

/** Sums as the pages write them: "£5m" is "£5 million", "£25k" and "£25000" are "£25,000". */
function writeSums(text: string): string {
  return text
    .replace(/([£€]?)(\d+(?:\.\d+)?) ?(k|m|mn|bn)\b/giu, (_, sign: string, digits: string, unit: string) => {
      if (/^k$/i.test(unit)) return sign + groupDigits(String(Number(digits) * 1000));
      return `${sign}${digits} ${/^bn$/i.test(unit) ? 'billion' : 'million'}`;
    })
    .replace(/([£€])(\d{4,9})(?![\d,.])/gu, (_, sign: string, digits: string) => sign + groupDigits(digits));
}

function groupDigits(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** So many words are a sentence, even without a question word. */
const SENTENCE = 5;

/** A quote that is never closed is read as no quote. Never throws. */
export function parseQuery(raw: string): Query {
  const text = tidyQuery(raw);
  const phrases: string[][] = [];
  const rest = text.replace(/["“”„]([^"“”„]+)["“”„]/g, (_, inside: string) => {
    const words = tokenise(inside);
    if (words.length > 1) phrases.push(words);
    return ` ${words.length > 1 ? '' : inside} `;
  });
  const loose = tokenise(writeSums(rest));
  const telling = loose.filter((word) => !isStopWord(word));
  const asked =
    isQuestion(text) || telling.length >= SENTENCE ? telling.filter((word) => !isQuestionFiller(word)) : telling;
  const kept = [asked, telling, loose].find((list) => list.length > 0) ?? [];
  const inPhrases = phrases.flat().filter((word) => !isStopWord(word));
  return { text, words: [...new Set(inPhrases.length > 0 ? [...inPhrases, ...asked] : kept)], phrases };
}
