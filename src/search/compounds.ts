// Words written together or apart: "livinglab" for "living lab", "venture fest" for "Venturefest".
import { tokenise } from '#text/tokens.ts';
import type { Names } from './record.ts';
import { LIMITS } from './weights.ts';

/** Two or three neighbours in a name, by what they are together: "livinglab" → ["living", "lab"]; and single tokens by themselves. */
export type Compounds = ReadonlyMap<string, readonly string[]>;

export function toCompounds({ pages }: Names): Compounds {
  const compounds = new Map<string, readonly string[]>();
  for (const name of pages.flatMap(({ title, aliases }) => [title, ...aliases])) {
    const tokens = tokenise(name);
    tokens.forEach((token, index) => {
      if (token.length >= LIMITS.compoundCharacters) compounds.set(token, [token]);
      for (const length of [2, 3]) {
        const neighbours = tokens.slice(index, index + length);
        const together = neighbours.join('');
        if (neighbours.length < length || together.length < LIMITS.compoundCharacters) continue;
        if (!compounds.has(together)) compounds.set(together, neighbours);
      }
    });
  }
  return compounds;
}

/** The query with one part written the other way; nothing when each token stands as in the names. */
export function splitOrJoinCompounds(
  tokens: readonly string[],
  compounds: Compounds,
): { from: readonly string[]; to: readonly string[]; tokens: readonly string[] } | undefined {
  for (let start = 0; start < tokens.length; start += 1) {
    for (const length of [1, 2]) {
      const from = tokens.slice(start, start + length);
      const to = from.length === length ? compounds.get(from.join('')) : undefined;
      if (to === undefined || to.length === length) continue;
      return { from, to, tokens: [...tokens.slice(0, start), ...to, ...tokens.slice(start + length)] };
    }
  }
  return undefined;
}
