// Words as search compares them: small letters, no accents, no punctuation.
import { toBaseLetters } from '#text/base-letters.ts';

/** Longer queries are cut: nobody types more, and each word costs time. */
const LONGEST_QUERY = 200;
export const MOST_WORDS = 20;
const LONGEST_WORD = 40;

/** "R&D tax-credits" → "r and d tax credits". */
export function fold(text: string): string {
  return (
    toBaseLetters(text)
      .toLowerCase()
      .replaceAll('&', ' and ')
      // Possessives: "EU's funds" is "EU funds".
      .replace(/['’]s\b/g, '')
      .replace(/['’]/g, '')
      .replace(/\be-mail/g, 'email')
      // A sum is one word: "£2.96 million", "£25,000".
      .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
      .replace(/(?!(?<=\d)\.\d)[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

export function toWords(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** What was typed without what no keyboard types: control characters, and anything beyond a sensible length. */
export function tidyQuery(raw: string): string {
  const words = raw
    .slice(0, LONGEST_QUERY * 4)
    .replaceAll('\u00AD', '')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .split(' ')
    .slice(0, MOST_WORDS);
  return words
    .map((word) => [...word].slice(0, LONGEST_WORD).join(''))
    .join(' ')
    .slice(0, LONGEST_QUERY)
    .trim();
}

/** A word without its plural ending, so that "grants" finds "grant". */
export function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/** Words that say little: left out of a search as long as another word remains. */
const STOP_WORDS = new Set(
  (
    'a about an and any are as at be by can could did do does for from get had has have how i if in into is it its me my ' +
    'of on or our should so some than that the their them then there these they this to up us was we were what when ' +
    'where which who whom whose why will with would you your'
  ).split(' '),
);

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

const QUESTION = /^(?:what|when|where|which|who|whom|whose|why|how|do|does|did|is|are|can|could|should|will)\b|\?$/;

/** Words that only ask, in "what does LEP stand for" or "where do I find a loan". */
const QUESTION_FILLERS = new Set(
  (
    'call called come comes came explain explained find found go goes happen happened happening happens know known look ' +
    'looking many mean meaning means much need needed needs please say said says stand stands tell use used uses using want wants'
  ).split(' '),
);

export function isQuestion(text: string): boolean {
  return QUESTION.test(text.toLowerCase());
}

export function isQuestionFiller(word: string): boolean {
  return QUESTION_FILLERS.has(word);
}
