// Words written together or apart: "livinglab" for "living lab", "venture fest" for "Venturefest".
import { tokenise } from '#text/tokens.ts';
import type { Names } from './record.ts';

/** Neighbours in a name, by what they are together: "livinglab" → ["living", "lab"]; and single words by themselves. */
export type Compounds = ReadonlyMap<string, readonly string[]>;

const SHORTEST = 6;

export function toCompounds({ pages }: Names): Compounds {
  const compounds = new Map<string, readonly string[]>();
  for (const name of pages.flatMap(({ title, aliases }) => [title, ...aliases])) {
    const words = tokenise(name);
    words.forEach((word, index) => {
      if (word.length >= SHORTEST) compounds.set(word, [word]);
      const next = words[index + 1];
      if (next === undefined || word.length + next.length < SHORTEST) return;
      const together = word + next;
      if (!compounds.has(together)) compounds.set(together, [word, next]);
    });
  }
  return compounds;
}

/** The query with one part written the other way; nothing when each word stands as in the names. */
export function splitOrJoinCompounds(
  words: readonly string[],
  compounds: Compounds,
): { from: readonly string[]; to: readonly string[]; words: readonly string[] } | undefined {
  for (let start = 0; start < words.length; start += 1) {
    for (const length of [1, 2]) {
      const from = words.slice(start, start + length);
      const to = from.length === length ? compounds.get(from.join('')) : undefined;
      if (to === undefined || to.length === length) continue;
      return { from, to, words: [...words.slice(0, start), ...to, ...words.slice(start + length)] };
    }
  }
  return undefined;
}
