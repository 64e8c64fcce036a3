// A search from what was typed to the pages in order, with what was changed on the way and how to take it back.
import { stem } from '#text/tokens.ts';
import { checkSpelling, offerSpelling, type WordLists } from './check-spelling.ts';
import { expand, type Expansion } from './expand.ts';
import { contentTokens } from './match-names.ts';
import { TextMatcher, type Find } from './match-texts.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { findPromoted } from './promote.ts';
import { rank, type Form, type Hit } from './rank.ts';
import type { SearchPages } from './search-pages.ts';
import { isStopWord } from '#text/stop-words.ts';
import { LIMITS, SCORE } from './weights.ts';

/** What the search stands on: Pagefind in the browser, anything in a test. */
export interface Engine extends WordLists {
  find: Find;
}

export interface SearchOutcome {
  query: Query;
  hits: readonly Hit[];
  /** The tokens of the query and of each of its other forms, to mark in the results. */
  forms: readonly (readonly string[])[];
  expansions: readonly Expansion[];
  /** The whole query as corrected, when that is what was searched. */
  corrected?: string;
  /** Tokens of what was searched that no page has. */
  absent: readonly string[];
  /** No page has the query as typed: a better spelling to offer. */
  spelling?: string;
  /** Nothing was found: shorter queries that do find something. */
  fewer: readonly { text: string; count: number }[];
}

export interface SearchOptions {
  /** Search for the query as it stands: no correction, no other forms. */
  asTyped: boolean;
}

export async function runSearch(
  raw: string,
  pages: SearchPages,
  engine: Engine,
  options: SearchOptions,
): Promise<SearchOutcome> {
  const query = parseQuery(raw);
  if (query.tokens.length === 0) return { query, hits: [], forms: [], expansions: [], absent: [], fewer: [] };
  const isAnswered = findPromoted(query.text, pages).length > 0;
  const { absent, misspelled, corrected } = await checkSpelling(query, pages, engine, isAnswered);
  if (options.asTyped || corrected === undefined) {
    const outcome = await searchTokens(query, absent, pages, engine, options);
    return { ...outcome, ...(corrected === undefined ? {} : { spelling: corrected }) };
  }
  const rest = absent.filter((token) => !misspelled.includes(token));
  return { ...(await searchTokens(parseQuery(corrected), rest, pages, engine, options)), query, corrected };
}

/** @param absent tokens of the query that no page has */
async function searchTokens(
  query: Query,
  absent: readonly string[],
  pages: SearchPages,
  { find }: Engine,
  { asTyped }: SearchOptions,
): Promise<SearchOutcome> {
  const expansions = asTyped || query.phrases.length > 0 ? [] : expand(query.tokens, pages.synonyms, pages.compounds);
  const others = expansions
    .map(({ tokens }) => tokens.filter((token) => !isStopWord(token)))
    .filter((tokens) => !tokens.some((token) => absent.includes(token)));
  const matcher = new TextMatcher({ find, pages, absent, asTyped });
  // Beside what no page has, a single letter tells nothing either.
  const isTelling = (token: string): boolean => !absent.includes(token) && (absent.length === 0 || token.length > 1);
  const asked = query.tokens.some(isTelling) ? [query.tokens] : [];
  // All at once: each may have to fetch another part of the index.
  const forms = await Promise.all([
    ...asked.map(async (tokens) => toForm(tokens, 1, await matcher.match(tokens))),
    ...others.map(async (tokens) => {
      const whole = [...(await matcher.match(tokens))].filter(([, { isWhole }]) => isWhole);
      return toForm(tokens, SCORE.otherForm, new Map(whole));
    }),
  ]);
  const spelling = offerSpelling(query, absent, pages);
  const promoted = findPromoted(query.text, pages, spelling === undefined ? absent : []);
  const rankForms = (all: readonly Form[]): Hit[] => rank(pages, matcher.toWeigh(pages.weigh), all, promoted);
  let hits = rankForms(forms);
  if (hits.every(({ isPartial }) => isPartial)) {
    // No page has all of them: one that is named by a token, or as the query is better spelled, says more than one that has a rarer token somewhere.
    const named = absent.length > 0 ? [] : query.tokens.filter((token) => pages.vocabulary.has(token));
    const parts = [...named.map((token) => [token]), ...(spelling === undefined ? [] : [parseQuery(spelling).tokens])];
    hits = rankForms([
      ...forms,
      ...parts.map((tokens) => ({ ...toForm(tokens, SCORE.oneToken, new Map()), isPart: true })),
    ]);
  }
  if (absent.length > 0) hits = hits.filter((hit) => hasMost(hit, forms));
  hits = limitPartial(hits, query.tokens.length);
  for (const phrase of query.phrases) {
    const allowed = await matcher.findPhrase(phrase);
    hits = hits.filter(({ page }) => allowed.has(page.id));
  }
  const isFound = hits.length > 0;
  const searched = isFound ? [query.tokens, ...others] : [];
  return {
    query,
    hits,
    forms: searched,
    expansions,
    absent: absent.filter((token) => !pages.synonyms.has(stem(token))),
    ...(spelling === undefined ? {} : { spelling }),
    fewer: isFound ? [] : await findFewer(query, absent, pages, matcher),
  };
}

function toForm(tokens: readonly string[], weight: number, texts: Form['texts']): Form {
  return { tokens, weight, texts };
}

/** With tokens that no page has, a page must be named by the others, or have more than half of the query in its text. */
function hasMost({ page, isNamed, promoted, isPartial }: Hit, forms: readonly Form[]): boolean {
  const share = Math.max(...forms.map(({ texts }) => texts.get(page.id)?.share ?? 0), 0);
  return !isPartial || promoted !== undefined || isNamed || share > LIMITS.leastShare.short;
}

/** Pages with most of the tokens: not too many, and of a short query only where few pages have them all. */
function limitPartial(hits: readonly Hit[], tokens: number): Hit[] {
  const whole = hits.filter(({ isPartial }) => !isPartial);
  if (tokens < LIMITS.longQuery && whole.length >= LIMITS.fewHits) return whole;
  const partial = new Set(hits.filter(({ isPartial }) => isPartial).slice(0, LIMITS.partialHits));
  return hits.filter((hit) => !hit.isPartial || partial.has(hit));
}

/** The query without one of its tokens, where that finds something; tokens the site does not have go first. */
async function findFewer(
  { text }: Query,
  absent: readonly string[],
  pages: SearchPages,
  matcher: TextMatcher,
): Promise<SearchOutcome['fewer']> {
  const telling = contentTokens(text);
  const drops = absent.length > 0 ? [absent] : telling.map((token) => [token]);
  const fewer: { text: string; count: number }[] = [];
  for (const drop of drops.slice(0, LIMITS.fewerQueries)) {
    const tokens = telling.filter((token) => !drop.includes(token));
    if (tokens.length === 0 || tokens.length === telling.length) continue;
    const hits = rank(pages, pages.weigh, [{ tokens, weight: 1, texts: await matcher.match(tokens) }], []);
    const count = hits.filter(({ isPartial }) => !isPartial).length;
    if (count > 0) fewer.push({ text: tokens.join(' '), count });
  }
  return fewer;
}
