// How well a page's names fit a query: its title, its other names and the numbers it answers with.
import { sum } from '#text/sum.ts';
import { stem, tokenise } from '#text/tokens.ts';
import type { NamedPage } from './record.ts';
import { isAcronym } from './expand.ts';
import { NAME_SCORE } from './weights.ts';
import { isQuestionFiller, isStopWord } from '#text/stop-words.ts';

/** The names of a page as tokens, made once. */
export interface PageNames {
  page: NamedPage;
  names: readonly PageName[];
  answers: readonly { text: string; stems: ReadonlySet<string> }[];
  /** The stems of what says what the page is about: its names and its summary. */
  about: ReadonlySet<string>;
}

interface PageName {
  text: string;
  tokens: readonly string[];
  stems: readonly string[];
  kind: 'title' | 'alias' | 'question' | 'initials';
}

export interface NameMatch {
  score: number;
  /** The page was asked for by the whole of one of its names: alone, or inside a longer query. */
  isExact: boolean;
  /** All tokens are in one of its names. */
  isWhole: boolean;
  /** All tokens are in one of its names or are the beginnings of tokens there. */
  isBegun: boolean;
  /** The name that matched, when it is not the title. */
  alias?: string;
  /** It matched as a question that the page answers. */
  isQuestion?: boolean;
  answer?: string;
}

/** How much a token tells: the fewer names have it, the more. */
export type Weigh = (token: string) => number;

/** @param questions what people ask that the page answers */
export function toPageNames(page: NamedPage, questions: readonly string[]): PageNames {
  const toName = (text: string, kind: PageName['kind']): PageName => {
    const tokens = kind === 'question' ? questionTokens(text) : contentTokens(text);
    return { text, tokens, stems: tokens.map(stem), kind };
  };
  const names = [
    toName(page.title, 'title'),
    ...page.aliases.map((alias) => toName(alias, alias.endsWith('?') ? 'question' : 'alias')),
    ...questions.map((question) => toName(question, 'question')),
    ...toInitials(page.title).map((initials) => toName(initials, 'initials')),
  ];
  return {
    page,
    names,
    about: new Set([...names.flatMap(({ stems }) => stems), ...tokenise(page.summary).map(stem)]),
    answers: page.answers.map((text) => ({ text, stems: new Set(tokenise(text).map(stem)) })),
  };
}

/** An acronym names the thing itself as well as its title does. */
function weighName({ kind, text }: PageName): number {
  if (kind === 'initials') return NAME_SCORE.initials;
  return kind === 'title' || isAcronym(text) ? 1 : NAME_SCORE.alias;
}

/** "Lamp Makers" is asked for as LM, though nothing calls it so: two to five words with capitals. */
function toInitials(title: string): string[] {
  const words = title.split(' ').filter((word) => !isStopWord(word.toLowerCase()));
  const isName = words.length >= 2 && words.length <= 5 && words.every((word) => /^\p{Lu}/u.test(word));
  return isName ? [words.map(([first = '']) => first).join('')] : [];
}

/** The tokens that tell something; all of them when none does. */
export function contentTokens(text: string): string[] {
  const tokens = tokenise(text);
  const telling = tokens.filter((token) => !isStopWord(token));
  return telling.length > 0 ? telling : tokens;
}

/** Those of a question, without the words that only ask. */
export function questionTokens(text: string): string[] {
  const tokens = contentTokens(text);
  const telling = tokens.filter((token) => !isQuestionFiller(token));
  return telling.length > 0 ? telling : tokens;
}

/** By how many names have each token. */
export function toWeigh(pages: readonly PageNames[]): Weigh {
  const counts = new Map<string, number>();
  for (const { names } of pages) {
    for (const token of new Set(names.flatMap(({ stems }) => stems))) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  // A year tells as much as any other: no edition of a series stands above another for having a rarer one.
  const count = (token: string): number => (/^\d+$/.test(token) ? 0 : (counts.get(stem(token)) ?? 0));
  return (token) => Math.log((pages.length + 1) / (count(token) + 0.5));
}

/** Finds the pages that can match a token by their names or answers: most pages have none of a query. */
export function toFindNamed(pages: readonly PageNames[]): (tokens: readonly string[]) => ReadonlySet<PageNames> {
  const having = new Map<string, PageNames[]>();
  for (const page of pages) {
    const ofNames = page.names.flatMap(({ tokens, stems }) => [...tokens, ...stems]);
    for (const token of new Set([...ofNames, ...page.answers.flatMap(({ stems }) => [...stems])])) {
      const list = having.get(token) ?? [];
      if (list.push(page) === 1) having.set(token, list);
    }
  }
  return (tokens) => {
    const asked = tokens.flatMap((token) => [token, stem(token)]);
    return new Set(
      [...having].flatMap(([known, list]) => (asked.some((token) => known.startsWith(token)) ? list : [])),
    );
  };
}

/** @param tokens folded, without small words; the last may be the beginning of one */
export function matchNames(
  { names, answers }: PageNames,
  tokens: readonly string[],
  weigh: Weigh,
): NameMatch | undefined {
  if (tokens.length === 0) return undefined;
  const query = tokens.map((token) => ({ token, stem: stem(token), weight: weigh(token) }));
  let best: NameMatch = { score: 0, isExact: false, isWhole: false, isBegun: false };
  for (const name of names) {
    const match = matchName(name, query, weigh);
    const score = match.score * weighName(name);
    if (score <= best.score) continue;
    best = {
      ...match,
      score,
      ...(name.kind === 'title' ? {} : { alias: name.text, isQuestion: name.kind === 'question' }),
    };
  }
  const answer = answers.find(({ stems }) => query.every((asked) => stems.has(asked.stem)));
  if (answer && query.some((asked) => /\d/.test(asked.stem)))
    best = { ...best, score: Math.max(best.score, NAME_SCORE.answer.number), isWhole: true, isBegun: true };
  if (answer) best = { ...best, score: Math.max(best.score, NAME_SCORE.answer.text), answer: answer.text };
  return best.score > 0 ? best : undefined;
}

/** How much of the tokens by weight stands in what a page is about, from 0 to 1. */
export function shareAbout({ about }: PageNames, tokens: readonly string[], weigh: Weigh): number {
  return sum(tokens.filter((token) => about.has(stem(token))).map(weigh)) / sum(tokens.map(weigh));
}

type Asked = readonly { token: string; stem: string; weight: number }[];

/** Typing stops in the middle of words: the last token may be the beginning of one, and any may lack its last letters. */
function matchName({ tokens, stems, kind }: PageName, query: Asked, weigh: Weigh): NameMatch {
  let found = 0;
  let begun = 0;
  let weight = 0;
  query.forEach((asked, index) => {
    const isLast = index === query.length - 1;
    if (stems.includes(asked.stem) || tokens.some((other) => isNearlyWhole(asked.token, other))) {
      found += 1;
      weight += asked.weight;
    } else if (isLast && kind !== 'initials' && tokens.some((other) => other.startsWith(asked.token))) {
      begun += 1;
      weight += NAME_SCORE.begun * asked.weight;
    }
  });
  const none = { score: 0, isExact: false, isWhole: false, isBegun: false };
  if (weight === 0) return none;
  const isBegun = found + begun === query.length;
  const isWhole = found === query.length || (isBegun && begun === 1 && query.length > 1);
  const { same, contains, inside, leastShare } = NAME_SCORE;
  if (isWhole && tokens.length === query.length) {
    return { score: begun === 0 ? same.whole : same.begun, isExact: true, isWhole, isBegun };
  }
  const asked = sum(query.map((one) => one.weight));
  const share = weight / asked;
  const coverage = weight / Math.max(asked, sum(tokens.map(weigh)));
  if (kind === 'initials') return none;
  if (kind === 'question') return { ...none, score: NAME_SCORE.question * coverage, isBegun };
  if (isBegun) return { ...none, score: contains.least + share + contains.coverage * coverage, isWhole, isBegun };
  const isInside = tokens.length > 1 && stems.every((token) => query.some((one) => one.stem === token));
  if (isInside) return { ...none, score: share * (inside + coverage), isExact: true, isWhole, isBegun };
  return { ...none, score: share >= leastShare ? share * (1 + coverage) : 0 };
}

const MOST_LACKING = 2;

/** "lantern-fai" for "lantern-fair". */
function isNearlyWhole(token: string, whole: string): boolean {
  return token.length > 4 && whole.length - token.length <= MOST_LACKING && whole.startsWith(token);
}
