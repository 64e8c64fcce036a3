// Pages that answer a query made of known words, such as "grants for sole traders" or "next event", from the editors' table.
import { toBands } from '#domain/funding/bands.ts';
import { readAskedSum } from '#domain/funding/asked-sum.ts';
import { fold, stem } from '#text/tokens.ts';
import { parseQuery } from './parse-query.ts';
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

export const NO_INTENTS: Intents = {
  fundingWords: [],
  lists: [],
  tasks: [],
  synonyms: [],
  comparison: { page: '', words: [] },
};

/** Addresses of the pages that answer the whole query, the best first; none when a word of it means something else. */
export function findIntents(text: string, intents: Intents): string[] {
  const tokens = toTokens(text);
  const key = tokens.join(' ');
  const tasks = findTasks(key, intents) ?? findTasks(withoutFundingWords(tokens, intents), intents);
  if (tasks) return tasks;
  const sum = findSum(text);
  if (sum !== undefined) return findAmountList(sum, intents);
  return findLists(tokens, intents);
}

/** Pages for the whole of some tokens. */
function findTasks(key: string, { tasks }: Intents): string[] | undefined {
  const found = tasks.filter(({ words }) => words.some((phrase) => toTokens(phrase).join(' ') === key));
  return key === '' || found.length === 0 ? undefined : found.map(({ page }) => page);
}

/** Pages of the tasks whose words begin with what is typed so far. */
export function findTasksBegun(text: string, { tasks }: Intents): string[] {
  const begun = fold(text);
  if (begun.length < LIMITS.taskCharacters) return [];
  return tasks.filter(({ words }) => words.some((phrase) => fold(phrase).startsWith(begun))).map(({ page }) => page);
}

/** "money to hire a graduate" asks what "hire a graduate" asks. */
function withoutFundingWords(tokens: readonly string[], { fundingWords }: Intents): string {
  const funding = new Set(fundingWords.map(stem));
  return tokens.filter((token) => !funding.has(token)).join(' ');
}

/** Every token belongs to a list or only asks for funding. */
function findLists(tokens: readonly string[], { fundingWords, lists }: Intents): string[] {
  const funding = new Set(fundingWords.map(stem));
  const found = new Set<FundingList>();
  let isFundingAsked = false;
  for (let start = 0; start < tokens.length;) {
    const match = longestMatch(tokens.slice(start), lists);
    const token = tokens[start] ?? '';
    if (funding.has(token)) isFundingAsked = true;
    if (match === undefined && !funding.has(token)) return [];
    if (match) found.add(match.list);
    start += match?.length ?? 1;
  }
  const isAnswer = isFundingAsked || [...found].some(({ needsFundingWord }) => !needsFundingWord);
  return isAnswer ? lists.filter((list) => found.has(list)).map(({ page }) => page) : [];
}

function longestMatch(
  tokens: readonly string[],
  lists: readonly FundingList[],
): { list: FundingList; length: number } | undefined {
  let best: { list: FundingList; length: number } | undefined;
  for (const list of lists) {
    for (const phrase of list.words) {
      const wanted = toTokens(phrase);
      if (wanted.length <= (best?.length ?? 0)) continue;
      if (wanted.every((token, index) => token === tokens[index])) best = { list, length: wanted.length };
    }
  }
  return best;
}

function findSum(text: string): { pounds: number; rest: string } | undefined {
  const written = /£?\d[\d,]*(?:\.\d+)?\s*(?:k|m|thousand|million)?\b/iu.exec(text)?.[0];
  const pounds = written === undefined ? undefined : readAskedSum(written);
  if (written === undefined || pounds === undefined) return undefined;
  const isMoney = /[£km]/i.test(written) || pounds >= LIMITS.bareSum;
  return isMoney ? { pounds, rest: text.replace(written, ' ') } : undefined;
}

function findAmountList(
  { pounds, rest }: { pounds: number; rest: string },
  { fundingWords, lists }: Intents,
): string[] {
  const known = new Set([...fundingWords, ...lists.flatMap(({ words }) => words), 'pounds'].flatMap(toTokens));
  const others = toTokens(rest);
  if (!others.every((token) => known.has(token)) || (others.length === 0 && pounds > LIMITS.askedSum)) return [];
  return toBands({ min: pounds, max: pounds }).map((band) => `/funding/amount/${band}/`);
}

function toTokens(text: string): string[] {
  return parseQuery(text).tokens.map(stem);
}
