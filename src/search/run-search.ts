// A search from the words typed to the pages in order, with what was changed on the way and how to take it back.
import { rejoin, toCompounds, type Compounds } from './compounds.ts';
import { expand, toSynonyms, type Expansion, type Synonyms } from './expand.ts';
import { tellingWords, toNameWords, type NameWords } from './match-names.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { rank, type Found, type Hit } from './rank.ts';
import type { Names } from './record.ts';
import { correct, isKnown, type Dictionary } from './spelling.ts';
import { fold, isSmall, stem, toWords } from './words.ts';

/** What the search stands on: Pagefind in the browser, anything in a test. */
export interface Engine {
  /** Pages with all the words, best first; in quotes: with the phrase. */
  find: (words: string) => Promise<readonly { id: string; score: number }[]>;
  dictionary: () => Promise<Dictionary>;
}

export interface SearchPages {
  names: Names;
  nameWords: readonly NameWords[];
  synonyms: Synonyms;
  compounds: Compounds;
  /** All words of all names, for telling quickly that a word is known. */
  vocabulary: ReadonlySet<string>;
}

export interface SearchOutcome {
  query: Query;
  hits: readonly Hit[];
  /** Words to mark in the results. */
  marked: readonly string[];
  expansions: readonly Expansion[];
  /** The whole query as corrected, when that is what was searched. */
  corrected?: string;
  /** Nothing was found for the words as typed: a better spelling to offer. */
  spelling?: string;
  /** Nothing was found: fewer words that do find something. */
  fewer: readonly { text: string; count: number }[];
}

export interface Wishes {
  /** Search for the words as they stand: no correction, no other forms. */
  asTyped: boolean;
}

export function prepare(names: Names): SearchPages {
  const nameWords = names.pages.map(toNameWords);
  const vocabulary = new Set(names.pages.flatMap(({ title, aliases }) => [title, ...aliases].flatMap(toWords)));
  for (const word of [...vocabulary]) vocabulary.add(stem(word));
  return { names, nameWords, synonyms: toSynonyms(names), compounds: toCompounds(names), vocabulary };
}

export async function runSearch(
  raw: string,
  pages: SearchPages,
  engine: Engine,
  wishes: Wishes,
): Promise<SearchOutcome> {
  const query = parseQuery(raw);
  const empty: SearchOutcome = { query, hits: [], marked: [], expansions: [], fewer: [] };
  if (query.words.length === 0) return empty;
  const isPinned = pages.names.pins.some(({ words }) => fold(words) === fold(query.text));
  const rejoined = wishes.asTyped ? [] : (rejoin(query.words, pages.compounds)?.from ?? []);
  const unsure = isPinned ? [] : query.words.filter((word) => !rejoined.includes(word));
  const unknown = await findUnknown(unsure, pages, engine.dictionary);
  if (unknown.length === 0) return searchWords(query, pages, engine, wishes);
  const corrected = respell(query, unknown, pages, await engine.dictionary());
  if (wishes.asTyped || corrected === undefined) {
    const fewer = await findFewer(query, pages, engine, new Set(unknown));
    return { ...empty, fewer, ...(corrected === undefined ? {} : { spelling: corrected }) };
  }
  return { ...(await searchWords(parseQuery(corrected), pages, engine, wishes)), query, corrected };
}

/** Words and numbers that neither a name nor a text has. */
export async function findUnknown(
  words: readonly string[],
  pages: SearchPages,
  dictionary: Engine['dictionary'],
): Promise<string[]> {
  const unsure = words.filter((word) => !pages.vocabulary.has(word) && !pages.vocabulary.has(stem(word)));
  const doubtful = unsure.filter((word) => !isBeginning(word, words, pages.vocabulary));
  if (doubtful.length === 0) return [];
  const known = await dictionary();
  return doubtful.filter((word) => !isKnown(word, known));
}

async function searchWords(query: Query, pages: SearchPages, engine: Engine, wishes: Wishes): Promise<SearchOutcome> {
  const expansions =
    wishes.asTyped || query.phrases.length > 0 ? [] : expand(query.words, pages.synonyms, pages.compounds);
  const forms = [
    { words: query.words, weight: 1 },
    ...expansions.map(({ words }) => ({ words: words.filter((word) => !isSmall(word)), weight: 0.95 })),
  ];
  const found: Found[] = [];
  for (const { words, weight } of forms) found.push({ words, weight, scores: await findAll(words, engine) });
  let hits = rank(pages.nameWords, found, pages.names.pins, query.text);
  for (const phrase of query.phrases) {
    const allowed = new Set((await engine.find(`"${phrase.join(' ')}"`)).map(({ id }) => id));
    hits = hits.filter(({ page }) => allowed.has(page.id));
  }
  const marked = [...new Set(forms.flatMap(({ words }) => words))];
  const fewer = hits.length > 0 ? [] : await findFewer(query, pages, engine, new Set());
  return { query, hits, marked, expansions, fewer };
}

/** The score of each page, the best being 2. Numbers that Pagefind knows only as parts of others are left to the names. */
async function findAll(words: readonly string[], engine: Engine): Promise<Map<string, number>> {
  const list = await engine.find(words.join(' '));
  const best = Math.max(...list.map(({ score }) => score), 0) || 1;
  return new Map(list.map(({ id, score }) => [id, (2 * score) / best]));
}

/** The query without one of its words, where that finds something; words the site does not have go first. */
async function findFewer(
  query: Query,
  pages: SearchPages,
  engine: Engine,
  unknown: ReadonlySet<string>,
): Promise<SearchOutcome['fewer']> {
  const telling = tellingWords(query.text);
  const drops = unknown.size > 0 ? [unknown] : telling.map((word) => new Set([word]));
  const fewer: { text: string; count: number }[] = [];
  for (const drop of drops.slice(0, 4)) {
    const words = telling.filter((word) => !drop.has(word));
    if (words.length === 0 || words.length === telling.length) continue;
    const scores = await findAll(words, engine);
    const count = rank(pages.nameWords, [{ words, weight: 1, scores }], [], words.join(' ')).length;
    if (count > 0) fewer.push({ text: words.join(' '), count });
  }
  return fewer;
}

/** Who is still typing has a last word that is the beginning of one. */
function isBeginning(word: string, words: readonly string[], vocabulary: ReadonlySet<string>): boolean {
  if (word !== words.at(-1) || words.length === 1) return false;
  for (const known of vocabulary) if (known.startsWith(word)) return true;
  return false;
}

/** The text with a better word in the place of each unknown one; nothing when there is none for one of them. */
export function respell(
  { text, words }: Query,
  unknown: readonly string[],
  { nameWords, vocabulary }: SearchPages,
  dictionary: Dictionary,
): string | undefined {
  const known = new Set(words.filter((word) => !unknown.includes(word)).map(stem));
  const names = nameWords.flatMap(({ names: list }) => list.map(({ words: name }) => name));
  const beside = new Set(names.filter((name) => name.some((word) => known.has(stem(word)))).flat());
  const better = new Map(unknown.map((word) => [word, correct(word, dictionary, { all: vocabulary, beside })]));
  if ([...better.values()].includes(undefined)) return undefined;
  return text.replace(/[\p{L}\p{N}\p{M}'’]+/gu, (word) => better.get(fold(word)) ?? word);
}
