// Words as they are compared in the finder’s search box: small letters without accents, split at anything that is no letter or digit.
import { toBaseLetters } from '#text/base-letters.ts';

/** "KTP – Énergie" → ["ktp", "energie"], each word once. */
export function toWords(text: string): string[] {
  const plain = toBaseLetters(text).replace(/[’']/g, '').toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** Words of a sentence that say nothing about a scheme. */
const SMALL = new Set(
  'a an and are as at be but by can do does for from get has have how i in into is it its me my of on or our so something that the their them there they this to up us want wants we what which who with you your'.split(
    ' ',
  ),
);

/** The words a reader asks for: small ones count only where there are no others. */
export function toAsked(text: string): string[] {
  const words = toWords(text);
  const telling = words.filter((word) => !SMALL.has(word));
  return telling.length === 0 ? words : telling;
}

/** True when every word asked for begins a word that is there, or is its plural. */
export function hasWords(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((ask) => {
    const one = toSingular(ask);
    return words.some((word) => word.startsWith(ask) || word === one);
  });
}

/** "grants" → "grant", "batteries" → "battery"; short words stay as they are. */
function toSingular(word: string): string {
  if (word.length < 5) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}
