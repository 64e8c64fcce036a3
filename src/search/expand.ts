// Other forms of a query: an acronym for its long form and the long form for its acronym, whole or inside a query.
import { stem, tokenise } from '#text/tokens.ts';
import { splitOrJoinCompounds, type Compounds } from './compounds.ts';
import type { Names } from './record.ts';
import { LIMITS } from './weights.ts';

export interface Expansion {
  /** The part of the query that has another form, as it stands in the name: "SIA". */
  from: string;
  /** The other form: "Three-Letter Acronym". */
  to: string;
  /** All tokens of the query with the other form in place. */
  tokens: readonly string[];
}

/** Names that mean the same, by their folded and stemmed tokens: "tla" → "Three-Letter Acronym", and back. */
export type Synonyms = ReadonlyMap<string, readonly { from: string; to: string }[]>;

/** Pairs each acronym of a page with the longer names of that page, and the synonyms of the editors with each other. */
export function toSynonyms({ pages, intents }: Names): Synonyms {
  const pairs = new Map<string, { from: string; to: string }[]>();
  const add = (from: string, to: string): void => {
    const key = toKey(tokenise(from));
    const list = pairs.get(key) ?? [];
    if (
      key !== '' &&
      key !== toKey(tokenise(to)) &&
      !list.some((pair) => toKey(tokenise(pair.to)) === toKey(tokenise(to)))
    ) {
      pairs.set(key, [...list, { from, to }]);
    }
  };
  for (const [one, other] of intents.synonyms) {
    add(one, other);
    // Two letters begin too many words to be searched for instead of what they stand for.
    if (one.length > 2) add(other, one);
  }
  for (const { title, aliases, collection } of pages) {
    if (collection === 'lists') continue;
    const written = [title, ...aliases];
    for (const short of written.filter(isAcronym)) {
      // "Three-Letter Acronym (TLA)" is the long form with the short one behind it.
      const names = written.map((name) => name.replace(` (${short})`, ''));
      const long = names.find((name) => standsFor(short, name));
      if (long === undefined) continue;
      add(short, long);
      for (const name of names) if (toKey(tokenise(name)) === toKey(tokenise(long))) add(name, short);
    }
  }
  return pairs;
}

/** "SIA" and "R&D" are, "VenturefestWM" is not: two to eight capitals, digits, "&" and "-". */
export function isAcronym(name: string): boolean {
  return /^[\p{Lu}\p{N}&-]{2,8}$/u.test(name);
}

/** Whether a name has several tokens that begin as the acronym does. */
function standsFor(short: string, name: string): boolean {
  const tokens = tokenise(name);
  return tokens.length > 1 && tokens[0]?.[0] === short[0]?.toLowerCase();
}

/** The other forms of a query, the longest replaced part first; then tokens written together or apart. */
export function expand(tokens: readonly string[], synonyms: Synonyms, compounds: Compounds): Expansion[] {
  const found = swapNames(tokens, synonyms);
  const rejoined = found.length > 0 ? undefined : splitOrJoinCompounds(tokens, compounds);
  if (rejoined) found.push({ from: rejoined.from.join(' '), to: rejoined.to.join(' '), tokens: rejoined.tokens });
  return found;
}

function swapNames(tokens: readonly string[], synonyms: Synonyms): Expansion[] {
  const found: Expansion[] = [];
  for (let length = Math.min(LIMITS.nameTokens, tokens.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= tokens.length; start += 1) {
      for (const pair of synonyms.get(toKey(tokens.slice(start, start + length))) ?? []) {
        const replaced = [...tokens.slice(0, start), ...tokenise(pair.to), ...tokens.slice(start + length)];
        if (found.length < LIMITS.expansions) found.push({ ...pair, tokens: [...new Set(replaced)] });
      }
    }
    if (found.length > 0) break;
  }
  return found;
}

function toKey(tokens: readonly string[]): string {
  return tokens
    .filter((token) => token !== 'and' && token !== 'of' && token !== 'the' && token !== 'for')
    .map(stem)
    .join(' ');
}
