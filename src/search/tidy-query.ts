// What was typed, tidied and cut to a sensible length.
import { LIMITS } from './weights.ts';

/** What was typed without what no keyboard types: control characters, and anything beyond a sensible length. Never throws. */
export function tidyQuery(raw: string): string {
  const { characters, tokens, tokenCharacters } = LIMITS.query;
  const words = raw
    .slice(0, characters * 4)
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .split(' ')
    .slice(0, tokens);
  return words
    .map((word) => [...word].slice(0, tokenCharacters).join(''))
    .join(' ')
    .slice(0, characters)
    .trim();
}
