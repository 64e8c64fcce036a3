// The dictionary for spelling help: every word and number of the site with how common it is, as small as it can be.
import { toWords } from '../words.ts';

/** Pages with a word, by word. A word counts once a page, so that one long page does not outweigh the others. */
export function countWords(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(toWords(text))) {
      if (/^\p{L}{3,30}$/u.test(word) || /^[\p{L}\p{N}]{0,30}\p{N}[\p{L}\p{N}]{0,30}$/u.test(word))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
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
