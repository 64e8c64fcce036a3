// Which words of a query the site has, and the query put right where a word is neither the site's nor English.
import { fold, stem } from '#text/tokens.ts';
import { splitOrJoinCompounds } from './compounds.ts';
import { replaceWords, type Query } from './parse-query.ts';
import type { SearchPages } from './search-pages.ts';
import { correct, findNearest, isKnown, type Dictionary } from './spelling.ts';

/** The lists of words, fetched when they are needed. */
export interface WordLists {
  dictionary: () => Promise<Dictionary>;
  /** Common English words that no page has. */
  englishWords: () => Promise<ReadonlySet<string>>;
}

export interface Spelling {
  /** Tokens that neither a name nor a text has. */
  absent: readonly string[];
  /** Those of them that are no English words either and have a better spelling, which takes their place. */
  misspelled: readonly string[];
  corrected?: string;
}

/** @param isAnswered the query as it stands has an answer: it is not put right */
export async function checkSpelling(
  query: Query,
  pages: SearchPages,
  lists: WordLists,
  isAnswered: boolean,
): Promise<Spelling> {
  const compounds = splitOrJoinCompounds(query.tokens, pages.compounds)?.from ?? [];
  const absent = await findAbsent(
    query.tokens.filter((token) => !compounds.includes(token)),
    pages,
    lists,
  );
  if (absent.length === 0 || isAnswered) return { absent, misspelled: [] };
  const english = await lists.englishWords();
  const misspelled = absent.filter((token) => !english.has(token) && !english.has(stem(token)));
  if (misspelled.length === 0) return { absent, misspelled };
  const dictionary = await lists.dictionary();
  const names = { all: pages.vocabulary, beside: findBeside(query, misspelled, pages) };
  const better = new Map(misspelled.map((token) => [token, correct(token, dictionary, names)]));
  const found = misspelled.filter((token) => better.get(token) !== undefined);
  if (found.length === 0) return { absent, misspelled: [] };
  return { absent, misspelled: found, corrected: replaceTokens(query, better) };
}

async function findAbsent(
  tokens: readonly string[],
  { vocabulary, written }: SearchPages,
  { dictionary }: WordLists,
): Promise<string[]> {
  const unnamed = tokens.filter((token) => !vocabulary.has(token) && !written.has(stem(token)));
  const doubtful = unnamed.filter((token) => !isBeginning(token, tokens, vocabulary));
  if (doubtful.length === 0) return [];
  const known = await dictionary();
  return doubtful.filter((token) => !isKnown(token, known));
}

/** Who is still typing has a last token that is the beginning of one. */
function isBeginning(token: string, tokens: readonly string[], vocabulary: ReadonlySet<string>): boolean {
  if (token !== tokens.at(-1) || tokens.length === 1) return false;
  for (const known of vocabulary) if (known.startsWith(token)) return true;
  return false;
}

/** A spelling to offer: what is absent may be an English word, "lones", and yet stand for a word of a name beside the others. */
export function offerSpelling(query: Query, absent: readonly string[], pages: SearchPages): string | undefined {
  const beside = findBeside(query, absent, pages);
  const better = new Map(absent.map((token) => [token, findNearest(token, beside)]));
  return absent.length === 0 || [...better.values()].includes(undefined) ? undefined : replaceTokens(query, better);
}

/** The tokens of names that have other tokens of the query. */
function findBeside({ tokens }: Query, replaced: readonly string[], { pageNames }: SearchPages): Set<string> {
  const known = new Set(tokens.filter((token) => !replaced.includes(token)).map(stem));
  const names = pageNames.flatMap((page) => page.names);
  return new Set(names.filter(({ stems }) => stems.some((one) => known.has(one))).flatMap((name) => name.tokens));
}

function replaceTokens({ text }: Query, better: ReadonlyMap<string, string | undefined>): string {
  return replaceWords(text, (word) => better.get(fold(word)) ?? word);
}
