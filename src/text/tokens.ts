// Text as search compares it: small letters, no accents, no punctuation, split into tokens.
import { toBaseLetters } from './base-letters.ts';

/** "R&D tax-credits" → "r and d tax credits". */
export function fold(text: string): string {
  return (
    toBaseLetters(text)
      .toLowerCase()
      .replaceAll('&', ' and ')
      // "R&D" is one token, as in the index.
      .replace(/(?<![\p{L}\p{N}])(\p{L}) +and +(\p{L})(?![\p{L}\p{N}])/gu, '$1$2')
      // Letters with full stops between them: "s.i.a." is "sia".
      .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu, (letters) => letters.replaceAll('.', ''))
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

/** The folded words of a text, in order. */
export function tokenise(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** A word without its plural ending, so that "grants" finds "grant". */
export function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|[^aoe]us|x|zz|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}
