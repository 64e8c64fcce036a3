// What was typed, taken apart: phrases in quotes and tokens, without the small words.
import { tokenise } from '#text/tokens.ts';
import { isQuestionFiller, isQuestion, isStopWord } from '#text/stop-words.ts';
import { tidyQuery } from './tidy-query.ts';
import { LIMITS } from './weights.ts';

export interface Query {
  /** As typed, tidied; shown to the reader. */
  text: string;
  /** What to look for, folded, phrases included; of a question without the words that only ask. */
  tokens: readonly string[];
  /** Sequences of tokens that must stand together. */
  phrases: readonly (readonly string[])[];
}

/** Sums as the pages write them: "£5m" is "£5 million", "£25k" and "£25000" are "£25,000". */
function writeSums(text: string): string {
  return text
    .replace(/([£€]?)(\d+(?:\.\d+)?) ?(k|m|mn|bn)\b/giu, (_, currency: string, digits: string, unit: string) => {
      if (/^k$/i.test(unit)) return currency + groupDigits(String(Number(digits) * 1000));
      return `${currency}${digits} ${/^bn$/i.test(unit) ? 'billion' : 'million'}`;
    })
    .replace(/([£€])(\d{4,9})(?![\d,.])/gu, (_, currency: string, digits: string) => currency + groupDigits(digits));
}

function groupDigits(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** The text as typed, but for some of its words. */
export function replaceWords(text: string, replace: (word: string) => string): string {
  return text.replace(/[\p{L}\p{N}\p{M}'’]+/gu, replace);
}

/** A quote that is never closed is read as no quote. Never throws. */
export function parseQuery(raw: string): Query {
  const text = tidyQuery(raw);
  const phrases: string[][] = [];
  const rest = text.replace(/["“”„]([^"“”„]+)["“”„]/g, (_, inside: string) => {
    const tokens = tokenise(inside);
    if (tokens.length > 1) phrases.push(tokens);
    return ` ${tokens.length > 1 ? '' : inside} `;
  });
  const loose = tokenise(writeSums(rest));
  const telling = loose.filter((token) => !isStopWord(token));
  const isSentence = isQuestion(text) || telling.length >= LIMITS.sentenceTokens;
  const asked = isSentence ? telling.filter((token) => !isQuestionFiller(token)) : telling;
  const kept = [asked, telling, loose].find((list) => list.length > 0) ?? [];
  const inPhrases = phrases.flat().filter((token) => !isStopWord(token));
  return { text, tokens: [...new Set(inPhrases.length > 0 ? [...inPhrases, ...asked] : kept)], phrases };
}
