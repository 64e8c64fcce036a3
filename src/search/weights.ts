// Every weight and limit of search, by what it weighs: the one place to tune it. Measured with: npm run eval
import type { Collection } from './record.ts';

/** What the index is asked to count. Headings have Pagefind's own weights. */
export const INDEX_RANKING = {
  /** A token in these parts of a page, beside one in its text. */
  metaWeights: { title: 6, aliases: 6, summary: 4 },
  /** How much more a token counts that the page has many times. */
  termFrequency: 0.5,
} as const;

/** What adds to the score of a page. Shares are from 0 to 1, each token weighing more the rarer it is. */
export const SCORE = {
  /** The index's scores of all tokens, the best page of each token counting 1. */
  text: 3,
  /** The power of one token's score: below 1, having a token counts for more than having it often. */
  saturation: 0.8,
  /** The share of a longer query that stands in the names and the summary of a page: no single name has half of it. */
  about: 3,
  /** Every token is in the page. */
  allTokens: 1,
  /** Another form of the query, with a synonym or a compound, counts so much of what the query itself would. */
  otherForm: 0.95,
  /** A page kept as a record that is not asked for by a whole name, beside what can be used now. */
  record: 0.8,
  /** A single token of a query that no page has whole. */
  oneToken: 0.4,
  promoted: 100,
} as const;

/** The score of a name, by how it fits the query. */
export const NAME_SCORE = {
  /** The query is the whole name; or its last token is only begun. */
  same: { whole: 6, begun: 5 },
  /** The whole query is in the name: at least this, the share of the query, and so much of the share of the name. */
  contains: { least: 2, coverage: 1.5 },
  /** The whole name is in the query. */
  inside: 2,
  /** Some tokens are in the name: from this share of the query on. */
  leastShare: 0.5,
  /** A token that begins one in the name counts so much of a whole one. */
  begun: 0.6,
  /** A name other than the title, unless it is an acronym, counts so much of it. */
  alias: 0.9,
  /** The initials of a title that has no acronym of its own. */
  initials: 0.7,
  /** A question that the page answers, times the share of both that is the same. */
  question: 6,
  /** A published number has every token: with a number among them, or without. */
  answer: { number: 3, text: 1.2 },
} as const;

/** A nudge between pages that match equally well: what can be used before what explains it. */
export const COLLECTION_BONUS: Readonly<Record<Collection, number>> = {
  funding: 0.4,
  groups: 0.4,
  themes: 0.35,
  objectives: 0.3,
  guides: 0.3,
  organisations: 0.3,
  consultations: 0.2,
  figures: 0.2,
  lists: 0.1,
  pages: 0.1,
  glossary: 0,
  news: 0,
  events: 0,
  handbook: 0,
  sources: 0,
};

/** An acronym leads to the scheme, group or organisation, and to its meaning after that. */
export const ACRONYM_PENALTY: Readonly<Partial<Record<Collection, number>>> = { glossary: 1.5 };

export const SPELLING = {
  /** From this length on two edits still leave most of a word. */
  longToken: 7,
  /** A word that is still typed is put right from so many letters on. */
  begunToken: 5,
  /** Below it no other word is near enough. */
  shortestToken: 3,
  /** A word in no name must be so common, as the dictionary counts it, to be what was meant. */
  leastFrequency: 2,
  /** What makes a word less likely to be meant, beside its edits; and more likely. */
  cost: { otherFirstLetter: 0.6, besideInName: -0.7, frequency: -0.05 },
} as const;

export const LIMITS = {
  /** Longer queries are cut: nobody types more, and each token costs time. */
  query: { characters: 200, tokens: 20, tokenCharacters: 40 },
  /** Shorter tokens are looked for as whole words: they begin too many others. */
  prefixCharacters: 3,
  /** From so many telling tokens on a query is read as a sentence, even without a question word. */
  sentenceTokens: 5,
  /** From so many tokens on a page may lack one and yet answer best. */
  longQuery: 3,
  /** From so many tokens on what a page is about counts by itself. */
  aboutTokens: 4,
  /** The share of the query, by weight, that a page must have: more tokens say the same thing in more ways. */
  leastShare: { short: 0.5, long: 0.4 },
  /** With fewer pages than this that have every token, those with most of them follow a short query. */
  fewHits: 5,
  partialHits: 30,
  /** An old page stands among the live ones when it scores so many times the best of them. */
  oldAboveLive: 1.5,
  expansions: 3,
  /** Tokens of the longest name that has another form. */
  nameTokens: 8,
  compoundCharacters: 6,
  fewerQueries: 4,
  suggestions: 8,
  filterValues: 30,
  /** Larger sums, and above a million those that are not whole millions, are asked for to find the text that states them. */
  askedSum: { most: 10_000_000, exact: 1_000_000 },
  /** From so much on a number without a sign or unit is read as a sum. */
  bareSum: 5000,
  /** A task is meant when its words are so much of the query by weight. */
  taskShare: 0.7,
  /** Tasks are suggested from so many letters on: fewer begin anything. */
  taskCharacters: 3,
} as const;
