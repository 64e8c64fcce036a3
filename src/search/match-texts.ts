// What the texts of the pages have of a query: the index's scores of its tokens, joined by how rare each of them is.
import { sum } from '#text/sum.ts';
import { stem, tokenise } from '#text/tokens.ts';
import type { Weigh } from './match-names.ts';
import type { SearchPages } from './search-pages.ts';
import { LIMITS, SCORE } from './weights.ts';

/** The pages the index finds for a text, best first; in quotes: with the phrase. */
export type Find = (text: string) => Promise<readonly { id: string; score: number }[]>;

/** What the text of a page has of a query. */
export interface TextMatch {
  score: number;
  /** How much it has of the query, by weight. */
  share: number;
  /** Whether it has every token. */
  isWhole: boolean;
}

/** The pages that have a token or a phrase: by id in the index, the best page scoring 1. */
type Postings = ReadonlyMap<string, number>;

interface Term {
  tokens: readonly string[];
  postings: Postings;
  /** The rarer, the more. */
  weight: number;
}

interface MatcherOptions {
  find: Find;
  pages: SearchPages;
  /** Tokens that no page has: the index would take their beginnings for them. */
  absent: readonly string[];
  /** Without synonyms. */
  asTyped: boolean;
}

/** Asks the index for each token and each phrase of a search once. */
export class TextMatcher {
  readonly #options: MatcherOptions;
  readonly #asked = new Map<string, Promise<Postings>>();
  readonly #weights = new Map<string, number>();

  constructor(options: MatcherOptions) {
    this.#options = options;
  }

  /** How much a token tells, in names and in texts: one that few names have may be in every text. */
  toWeigh(weighInNames: Weigh): Weigh {
    return (token) => Math.min(weighInNames(token), this.#weights.get(token) ?? Infinity);
  }

  /** The pages that have enough of the tokens by weight. */
  async match(tokens: readonly string[]): Promise<Map<string, TextMatch>> {
    const terms = limitAbsent(await Promise.all(joinSums(tokens).map((term) => this.#toTerm(term))));
    for (const {
      tokens: [token = '', ...more],
      postings,
      weight,
    } of terms) {
      // What only names have tells there as much as ever.
      if (postings.size > 0 || this.#options.absent.includes(token))
        for (const one of [token, ...more]) this.#weights.set(one, weight);
    }
    const total = sumWeights(terms);
    const { short, long } = LIMITS.leastShare;
    const least = tokens.length < LIMITS.longQuery ? short : long;
    const matches = new Map<string, TextMatch>();
    for (const id of new Set(terms.flatMap(({ postings }) => [...postings.keys()]))) {
      const covered = terms.filter(({ postings }) => postings.has(id));
      const share = sumWeights(covered) / total;
      if (share < least) continue;
      const isWhole = covered.length === terms.length;
      const text =
        sum(covered.map(({ postings, weight }) => weight * (postings.get(id) ?? 0) ** SCORE.saturation)) / total;
      const score = SCORE.text * text + (isWhole ? SCORE.allTokens : 0);
      matches.set(id, { score, share, isWhole });
    }
    return matches;
  }

  /** The pages where the tokens stand together. */
  findPhrase(tokens: readonly string[]): Promise<Postings> {
    return this.#ask(`"${tokens.join(' ')}"`);
  }

  /** A token with the single tokens that mean the same, or a sum. */
  async #toTerm(tokens: readonly string[]): Promise<Term> {
    const { pages, absent, asTyped } = this.#options;
    const key = tokens.map(stem).join(' ');
    const synonyms = asTyped ? [] : (pages.synonyms.get(key) ?? []).map(({ to }) => tokenise(to));
    const others = synonyms.filter(({ length }) => length === 1);
    const isAbsent = tokens.some((token) => absent.includes(token));
    const postings = new Map<string, number>();
    const forms = isAbsent ? others : [tokens, ...others];
    for (const found of await Promise.all(forms.map((form) => this.#findForm(form)))) {
      for (const [id, score] of found) postings.set(id, Math.max(score, postings.get(id) ?? 0));
    }
    const weight = Math.log((pages.names.pages.length + 1) / (postings.size + 0.5));
    return { tokens, postings, weight };
  }

  /** Numbers and the shortest tokens begin too many others: those pages come only when nothing has the token itself. */
  async #findForm(tokens: readonly string[]): Promise<Postings> {
    const [token = '', ...more] = tokens;
    const isShort = token.length < LIMITS.prefixCharacters;
    const isWhole = more.length > 0 || /^\d/.test(token) || isShort;
    // The index does not rank what it finds for a phrase.
    const [found, whole] = await Promise.all([
      this.#ask(tokens.join(' ')),
      isWhole ? this.findPhrase(tokens) : new Map<string, number>(),
    ]);
    if (whole.size === 0) return isShort && this.#options.pages.vocabulary.has(token) ? whole : found;
    return toBestOne([...found].filter(([id]) => whole.has(id)));
  }

  #ask(text: string): Promise<Postings> {
    const asked = this.#asked.get(text) ?? this.#askIndex(text);
    this.#asked.set(text, asked);
    return asked;
  }

  async #askIndex(text: string): Promise<Postings> {
    const found = await this.#options.find(text);
    return toBestOne(found.map(({ id, score }) => [id, score]));
  }
}

function toBestOne(scores: readonly (readonly [id: string, score: number])[]): Postings {
  const best = Math.max(...scores.map(([, score]) => score), 0) || 1;
  return new Map(scores.map(([id, score]) => [id, score / best]));
}

/** A number with its million is one term: pages that have each elsewhere do not have the sum. */
function joinSums(tokens: readonly string[]): string[][] {
  const terms: string[][] = [];
  for (const token of tokens) {
    const before = terms.at(-1);
    if (/^[mb]illion$/.test(token) && before?.length === 1 && /^\d/.test(before[0] ?? '')) before.push(token);
    else terms.push([token]);
  }
  return terms;
}

/** A token that no page has counts at most as the middle one of the others, so that it alone never loses the pages that have those. */
function limitAbsent(terms: readonly Term[]): Term[] {
  const present = terms.filter(({ postings }) => postings.size > 0).map(({ weight }) => weight);
  const middle = present.sort((a, b) => a - b)[Math.floor(present.length / 2)] ?? Infinity;
  return terms.map((term) => (term.postings.size > 0 ? term : { ...term, weight: Math.min(term.weight, middle) }));
}

function sumWeights(terms: readonly Term[]): number {
  return sum(terms.map(({ weight }) => weight));
}
