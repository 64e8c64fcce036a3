// A search from the words typed to the pages in order, with what was changed on the way and how to take it back.
import { fold, stem, tokenise } from '#text/tokens.ts';
import { splitOrJoinCompounds, toCompounds, type Compounds } from './compounds.ts';
import { expand, toSynonyms, type Expansion, type Synonyms } from './expand.ts';
import { contentTokens, toNameWords, type NameWords } from './match-names.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { findIntents } from './intents.ts';
import { compareHits, compareRated, rank, type Found, type Hit } from './rank.ts';
import type { NamedPage, Names } from './record.ts';
import { correct, isKnown, type Dictionary } from './spelling.ts';
import { isStopWord } from './words.ts';

/** What the search stands on: Pagefind in the browser, anything in a test. */
export interface Engine {
  /** Pages with all the words, best first; in quotes: with the phrase. */
  find: (words: string) => Promise<readonly { id: string; score: number }[]>;
  dictionary: () => Promise<Dictionary>;
  /** Common English words that no page has. */
  englishWords: () => Promise<ReadonlySet<string>>;
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

export interface SearchOptions {
  /** Search for the words as they stand: no correction, no other forms. */
  asTyped: boolean;
}

export function prepare(names: Names): SearchPages {
  const nameWords = names.pages.map(toNameWords);
  const vocabulary = new Set(names.pages.flatMap(({ title, aliases }) => [title, ...aliases].flatMap(tokenise)));
  for (const word of [...vocabulary]) vocabulary.add(stem(word));
  return { names, nameWords, synonyms: toSynonyms(names), compounds: toCompounds(names), vocabulary };
}

export async function runSearch(
  raw: string,
  pages: SearchPages,
  engine: Engine,
  options: SearchOptions,
): Promise<SearchOutcome> {
  const query = parseQuery(raw);
  if (query.words.length === 0) return { query, hits: [], marked: [], expansions: [], fewer: [] };
  const compounds = options.asTyped ? [] : (splitOrJoinCompounds(query.words, pages.compounds)?.from ?? []);
  const unsure = query.words.filter((word) => !compounds.includes(word));
  const absent = await findAbsent(unsure, pages, engine);
  const hasFirst = findFirst(query.text, pages).length > 0;
  const misspelled = absent.length === 0 || hasFirst ? [] : await findMisspelled(absent, engine);
  const corrected =
    misspelled.length === 0 ? undefined : applySpelling(query, misspelled, pages, await engine.dictionary());
  if (options.asTyped || corrected === undefined) {
    const outcome = await searchWords(query, absent, pages, engine, options);
    return { ...outcome, ...(corrected === undefined ? {} : { spelling: corrected }) };
  }
  const rest = absent.filter((word) => !misspelled.includes(word));
  return { ...(await searchWords(parseQuery(corrected), rest, pages, engine, options)), query, corrected };
}

/** Addresses of the pages that editors put first for these words: pins, then the answers of the intents, unless the words name a page. */
export function findFirst(text: string, { names: { pages, pins, intents }, vocabulary }: SearchPages): string[] {
  const pinned = pins.filter(({ words }) => fold(words) === fold(text)).map(({ page }) => page);
  if (pages.some((page) => isNamed(page, toStems(text)))) return pinned;
  const known = new Set(pages.map(({ address }) => address));
  return [...new Set([...pinned, ...findIntents(text, intents, vocabulary)])].filter((address) => known.has(address));
}

/** Whether the words are the whole name of a page. Lists have the names of what they hold. */
function isNamed({ collection, title, aliases }: NamedPage, stems: string): boolean {
  return collection !== 'lists' && [title, ...aliases].some((name) => toStems(name) === stems);
}

function toStems(text: string): string {
  return tokenise(text).map(stem).join(' ');
}

/** Words and numbers that neither a name nor a text has. */
async function findAbsent(
  words: readonly string[],
  pages: SearchPages,
  { dictionary }: Pick<Engine, 'dictionary'>,
): Promise<string[]> {
  const unsure = words.filter((word) => !pages.vocabulary.has(word) && !pages.vocabulary.has(stem(word)));
  const doubtful = unsure.filter((word) => !isBeginning(word, words, pages.vocabulary));
  if (doubtful.length === 0) return [];
  const known = await dictionary();
  return doubtful.filter((word) => !isKnown(word, known));
}

/** Of the words the site does not have, those that are no English words either. */
async function findMisspelled(
  absent: readonly string[],
  { englishWords }: Pick<Engine, 'englishWords'>,
): Promise<string[]> {
  if (absent.length === 0) return [];
  const english = await englishWords();
  return absent.filter((word) => !english.has(word) && !english.has(stem(word)));
}

/** @param absent words of the query that no page has: the index would take their beginnings for them */
async function searchWords(
  query: Query,
  absent: readonly string[],
  pages: SearchPages,
  engine: Engine,
  options: SearchOptions,
): Promise<SearchOutcome> {
  const expansions =
    options.asTyped || query.phrases.length > 0 ? [] : expand(query.words, pages.synonyms, pages.compounds);
  const forms = [
    { words: query.words, weight: 1 },
    ...expansions.map(({ words }) => ({ words: words.filter((word) => !isStopWord(word)), weight: 0.95 })),
  ].filter(({ words }) => !words.some((word) => absent.includes(word)));
  const found: Found[] = [];
  for (const { words, weight } of forms) found.push({ words, weight, scores: await findAll(words, engine) });
  let hits = rank(pages.nameWords, found, findFirst(query.text, pages));
  for (const phrase of query.phrases) {
    const allowed = new Set((await engine.find(`"${phrase.join(' ')}"`)).map(({ id }) => id));
    hits = hits.filter(({ page }) => allowed.has(page.id));
  }
  const isLong = query.words.length >= LONG;
  if ((isLong || hits.length < FEW) && query.phrases.length === 0 && query.words.length > 1) {
    const partial = await findPartial(query.words, absent, pages, engine);
    hits = join(hits, partial, isLong);
  }
  const marked = [...new Set([...forms.flatMap(({ words }) => words), ...(hits.length > 0 ? query.words : [])])];
  const fewer = hits.length > 0 ? [] : await findFewer(query, pages, engine, new Set(absent));
  return { query, hits, marked, expansions, fewer };
}

/** With fewer pages than this that have all the words, those with most of them follow. */
const FEW = 5;
const MOST_PARTIAL = 30;
/** From so many words on a page may lack one and yet answer best. */
const LONG = 3;
/** The share of the query, by the weight of its words, that a page must have: more words say the same thing in more ways. */
const LEAST_SHARE = { short: 0.5, long: 0.4 };
/** What a page that has every word of a long query is worth more. */
const ALL_WORDS_BONUS = 0.5;

/** Pages with all the words, then those with most of them; of a long query both in one order. */
function join(whole: readonly Hit[], partial: readonly Hit[], isLong: boolean): Hit[] {
  const wholeHits = new Map(whole.map((hit) => [hit.page, hit]));
  const partialHits = new Map(partial.map((hit) => [hit.page, hit]));
  const added = partial.filter(({ page }) => !wholeHits.has(page));
  if (!isLong) return [...whole, ...added].sort(compareHits);
  const rated = whole.map((hit) => {
    const score = partialHits.get(hit.page)?.score;
    if (hit.isPinned || score === undefined) return hit;
    return { ...hit, score: hit.match?.isExact ? hit.score + score : score + ALL_WORDS_BONUS };
  });
  return [...rated, ...added].sort(compareRated);
}

/** Pages that have enough of the words by weight; the rarer a word, the more it weighs. */
async function findPartial(
  words: readonly string[],
  absent: readonly string[],
  pages: SearchPages,
  engine: Engine,
): Promise<Hit[]> {
  const lists = new Map<string, ReadonlyMap<string, number>>();
  for (const word of words) lists.set(word, await findWord(word, absent, pages, engine));
  const weigh = (word: string): number =>
    Math.log((pages.names.pages.length + 1) / ((lists.get(word)?.size ?? 0) + 0.5));
  const total = words.reduce((sum, word) => sum + weigh(word), 0);
  const least = total * (words.length < LONG ? LEAST_SHARE.short : LEAST_SHARE.long);
  const scores = new Map<string, number>();
  for (const { id } of pages.names.pages) {
    const covered = words.filter((word) => lists.get(word)?.has(id));
    const weight = covered.reduce((sum, word) => sum + weigh(word), 0);
    if (covered.length === 0 || weight < least) continue;
    const fit = covered.reduce((sum, word) => sum + weigh(word) * (lists.get(word)?.get(id) ?? 0), 0);
    scores.set(id, (4 * fit) / total);
  }
  return rank(pages.nameWords, [{ words, weight: 1, scores }], [])
    .filter(({ page }) => scores.has(page.id))
    .slice(0, MOST_PARTIAL)
    .map((hit) => ({ ...hit, isPartial: true }));
}

/** The score of each page for one word, or for another word that means the same. */
async function findWord(
  word: string,
  absent: readonly string[],
  { synonyms }: SearchPages,
  engine: Engine,
): Promise<ReadonlyMap<string, number>> {
  const others = (synonyms.get(stem(word)) ?? []).map(({ to }) => tokenise(to)).filter(({ length }) => length === 1);
  const forms = [...(absent.includes(word) ? [] : [[word]]), ...others];
  const scores = new Map<string, number>();
  for (const form of forms) {
    for (const [id, score] of await findAll(form, engine)) scores.set(id, Math.max(score, scores.get(id) ?? 0));
  }
  return scores;
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
  const telling = contentTokens(query.text);
  const drops = unknown.size > 0 ? [unknown] : telling.map((word) => new Set([word]));
  const fewer: { text: string; count: number }[] = [];
  for (const drop of drops.slice(0, 4)) {
    const words = telling.filter((word) => !drop.has(word));
    if (words.length === 0 || words.length === telling.length) continue;
    const scores = await findAll(words, engine);
    const count = rank(pages.nameWords, [{ words, weight: 1, scores }], []).length;
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
function applySpelling(
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
