// Pages that answer a query made of known words, such as "grants for sole traders" or "next event", from the editors' table.
import * as t from '#i18n/search-results.ts';
import { AMOUNT_BANDS, toBands } from '#domain/funding/bands.ts';
import { readAskedSum } from '#domain/funding/asked-sum.ts';
import { sum } from '#text/sum.ts';
import { fold, stem } from '#text/tokens.ts';
import { questionTokens, type Weigh } from './match-names.ts';
import { parseQuery } from './parse-query.ts';
import type { Promoted } from './promote.ts';
import { LIMITS } from './weights.ts';

export interface Intents {
  /** Words that say that funding is looked for, without saying which. */
  fundingWords: readonly string[];
  /** Lists of schemes with their synonyms, the most telling first. */
  lists: readonly FundingList[];
  /** Pages for whole queries. */
  tasks: readonly { page: string; words: readonly string[] }[];
  /** Two ways to say the same, where no page has both as its names. */
  synonyms: readonly (readonly [string, string])[];
  /** Words that ask to compare schemes, and the page that does. */
  comparison: { page: string; words: readonly string[] };
}

export interface FundingList {
  /** Root-relative address. */
  page: string;
  words: readonly string[];
  /** Its words mean a list only beside a word for funding: a place and a theme have pages of their own. */
  needsFundingWord: boolean;
}

/** A list with what it is called in the title of the finder. */
interface Answer {
  page: string;
  label: string;
}

/** Its first part tells the district, which is what the table names. */
const POSTCODE = /\b([a-z]{1,2}\d[a-z\d]?)\s*\d[a-z]{2}\b/i;

/** Its lists stand below it, by facet and value. */
export const FINDER = '/funding/';

export const NO_INTENTS: Intents = {
  fundingWords: [],
  lists: [],
  tasks: [],
  synonyms: [],
  comparison: { page: '', words: [] },
};

/** The pages that answer the whole query, the best first; none when a token of it means something else. */
export function findIntents(typed: string, intents: Intents, weigh: Weigh): Promoted[] {
  const text = typed.replace(POSTCODE, '$1');
  const tokens = toTokens(text);
  const tasks =
    findTasks(tokens.join(' '), intents) ??
    findTasks(withoutFundingWords(tokens, intents), intents) ??
    findTasksLoosely(toTelling(text), intents, weigh);
  if (tasks) return tasks;
  const asked = findSum(text);
  const rest = asked?.rest ?? text;
  const isSumAsked = asked !== undefined;
  const found = findLists(toTokens(rest), intents, isSumAsked) ?? findLists(toTelling(rest), intents, isSumAsked);
  if (found === undefined) return [];
  const isSumAlone = !found.isFundingAsked && found.lists.length === 0;
  if (asked !== undefined && !(isSumAlone && isStated(asked.pounds)))
    return toLists([...toAmountLists(asked.pounds), ...found.lists]);
  const isAnswer = found.isFundingAsked || found.lists.some(({ needsFundingWord }) => !needsFundingWord);
  return isAnswer ? toLists(found.lists) : [];
}

/** A list has a page of its own; several answers are filled in together in the finder. */
function toLists(lists: readonly Answer[]): Promoted[] {
  const facets = new Set(lists.map(({ page }) => page.split('/')[2]));
  if (facets.size < 2) return lists.map(({ page }) => ({ address: page }));
  const params = lists.map(({ page }) => page.split('/').slice(2, 4).join('=')).join('&');
  return [{ address: FINDER, params: `?${params}`, title: t.findFunding(lists.map(({ label }) => label).join(', ')) }];
}

/** Pages for the whole of some tokens. */
function findTasks(key: string, { tasks }: Intents): Promoted[] | undefined {
  const found = tasks.filter(({ words }) => words.some((phrase) => toPhrase(phrase).join(' ') === key));
  return key === '' || found.length === 0 ? undefined : found.map(({ page }) => ({ address: page }));
}

/** Pages of the tasks that have all tokens of a phrase, in any order, and hardly any more. */
function findTasksLoosely(tokens: readonly string[], { tasks }: Intents, weigh: Weigh): Promoted[] | undefined {
  const asked = new Set(tokens);
  const toShare = (phrase: string): number => {
    const wanted = new Set(toTelling(phrase));
    // One token is too few: it stands in many queries that ask something else.
    if (wanted.size < 2 || ![...wanted].every((token) => asked.has(token))) return 0;
    return sum([...wanted].map(weigh)) / sum([...asked].map(weigh));
  };
  const shares = tasks.map(({ words }) => Math.max(...words.map(toShare)));
  const most = Math.max(...shares, 0);
  if (most < LIMITS.taskShare) return undefined;
  return tasks.filter((_, index) => shares[index] === most).map(({ page }) => ({ address: page }));
}

/** Pages of the tasks whose words begin with what is typed so far. */
export function findTasksBegun(text: string, { tasks }: Intents): Promoted[] {
  const begun = fold(text);
  if (begun.length < LIMITS.taskCharacters) return [];
  return tasks
    .filter(({ words }) => words.some((phrase) => fold(phrase).startsWith(begun)))
    .map(({ page }) => ({ address: page }));
}

/** "money to hire a graduate" asks what "hire a graduate" asks. */
function withoutFundingWords(tokens: readonly string[], { fundingWords }: Intents): string {
  const funding = new Set(fundingWords.map(stem));
  return tokens.filter((token) => !funding.has(token)).join(' ');
}

/** The lists whose words the query has; nothing when a token is neither of a list nor a word for funding. */
function findLists(
  tokens: readonly string[],
  { fundingWords, lists }: Intents,
  isSumAsked: boolean,
): { lists: (FundingList & Answer)[]; isFundingAsked: boolean } | undefined {
  const funding = new Set(fundingWords.map(stem));
  const found = new Set<FundingList>();
  let isFundingAsked = false;
  for (let start = 0; start < tokens.length;) {
    const match = longestMatch(tokens.slice(start), lists);
    const token = tokens[start] ?? '';
    if (funding.has(token)) isFundingAsked = true;
    if (match === undefined && !funding.has(token)) return undefined;
    if (match) found.add(match.list);
    start += match?.length ?? 1;
  }
  const inOrder = lists.filter((list) => found.has(list));
  // "Grant" is a list by itself, and any funding beside another answer.
  const telling = inOrder.filter(({ words }) => !words.every((word) => funding.has(stem(word))));
  const answers = telling.length > 0 || isSumAsked ? telling : inOrder;
  return { lists: answers.map((list) => ({ ...list, label: list.words[0] ?? '' })), isFundingAsked };
}

function longestMatch(
  tokens: readonly string[],
  lists: readonly FundingList[],
): { list: FundingList; length: number } | undefined {
  let best: { list: FundingList; length: number } | undefined;
  for (const list of lists) {
    for (const phrase of list.words) {
      const wanted = toPhrase(phrase);
      if (wanted.length <= (best?.length ?? 0)) continue;
      if (wanted.every((token, index) => token === tokens[index])) best = { list, length: wanted.length };
    }
  }
  return best;
}

function findSum(text: string): { pounds: number; rest: string } | undefined {
  const [whole, written] = /(£?\d[\d,]*(?:\.\d+)?\s*(?:k|m|thousand|million)?)\b(?:\s*pounds)?/iu.exec(text) ?? [];
  const pounds = written === undefined ? undefined : readAskedSum(written);
  if (whole === undefined || written === undefined || pounds === undefined) return undefined;
  const isMoney = /[£km]/i.test(written) || pounds >= LIMITS.bareSum;
  return isMoney ? { pounds, rest: text.replace(whole, ' ') } : undefined;
}

/** Nobody asks for so much, or so exactly: a page states the sum. */
function isStated(pounds: number): boolean {
  return pounds > LIMITS.askedSum.most || (pounds > LIMITS.askedSum.exact && pounds % LIMITS.askedSum.exact !== 0);
}

function toAmountLists(pounds: number): Answer[] {
  const bands = new Set(toBands({ min: pounds, max: pounds }));
  return AMOUNT_BANDS.filter(({ id }) => bands.has(id)).map(({ id, label }) => ({
    page: `${FINDER}amount/${id}/`,
    label,
  }));
}

const phrases = new Map<string, readonly string[]>();

/** The tokens of a phrase of the table, made once. */
function toPhrase(phrase: string): readonly string[] {
  const tokens = phrases.get(phrase) ?? toTokens(phrase);
  phrases.set(phrase, tokens);
  return tokens;
}

function toTokens(text: string): string[] {
  return parseQuery(text).tokens.map(stem);
}

/** Without the words that only ask. */
function toTelling(text: string): string[] {
  return questionTokens(text).map(stem);
}
