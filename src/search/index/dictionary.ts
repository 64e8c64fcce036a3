// The dictionary for spelling help: every word and number of the site with how common it is, as small as it can be.
import { toWords } from '../words.ts';

/** Pages with a word, by word. A word counts once a page, so that one long page does not outweigh the others. */
export function countWords(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  /** The words in what stands between two spaces, which is mostly one and seen before. */
  const known = new Map<string, string[]>();
  for (const text of texts) {
    const words = text.split(/\s+/).flatMap((part) => {
      const seen = known.get(part) ?? toWords(part).filter(isKept);
      known.set(part, seen);
      return seen;
    });
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function isKept(word: string): boolean {
  return /^\p{L}{3,30}$/u.test(word) || /^[\p{L}\p{N}]{0,30}\p{N}[\p{L}\p{N}]{0,30}$/u.test(word);
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
