// What was typed, taken apart: phrases in quotes, words, and the small words that were left out.
import { isAsking, isQuestion, isSmall, tidyQuery, toWords } from './words.ts';

export interface Query {
  /** As typed, tidied; shown to the reader. */
  text: string;
  /** The words to look for, folded, phrases included; of a question without the words that only ask. */
  words: readonly string[];
  /** Word sequences that must stand together. */
  phrases: readonly (readonly string[])[];
}

/** A quote that is never closed is read as no quote. Never throws. */
export function parseQuery(raw: string): Query {
  const text = tidyQuery(raw);
  const phrases: string[][] = [];
  const rest = text.replace(/["“”„]([^"“”„]+)["“”„]/g, (_, inside: string) => {
    const words = toWords(inside);
    if (words.length > 1) phrases.push(words);
    return ` ${words.length > 1 ? '' : inside} `;
  });
  const loose = toWords(rest);
  const telling = loose.filter((word) => !isSmall(word));
  const asked = isQuestion(text) ? telling.filter((word) => !isAsking(word)) : telling;
  const kept = [asked, telling, loose].find((list) => list.length > 0) ?? [];
  const inPhrases = phrases.flat().filter((word) => !isSmall(word));
  return { text, words: [...new Set(inPhrases.length > 0 ? [...inPhrases, ...asked] : kept)], phrases };
}
