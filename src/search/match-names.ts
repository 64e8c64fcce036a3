// How well a page's names fit some words: its title, its other names and the numbers it answers with.
import { stem, tokenise } from '#text/tokens.ts';
import type { NamedPage } from './record.ts';
import { isAcronym } from './expand.ts';
import { isStopWord } from './words.ts';

/** The names of a page as words, made once. */
export interface NameWords {
  page: NamedPage;
  names: readonly { words: readonly string[]; weight: number; isTitle: boolean }[];
  answers: readonly { text: string; words: ReadonlySet<string> }[];
}

export interface NameMatch {
  score: number;
  /** The page was asked for by the whole of one of its names: alone, or inside a longer query. */
  isExact: boolean;
  /** All words are in one of its names. */
  isWhole: boolean;
  /** All words are in one of its names or are the beginnings of words there. */
  isBegun: boolean;
  /** The name that matched, when it is not the title. */
  alias?: string;
  answer?: string;
}

export function toNameWords(page: NamedPage): NameWords {
  return {
    page,
    names: [page.title, ...page.aliases].map((name, index) => ({
      words: contentTokens(name),
      // An acronym names the thing itself as well as its title does.
      weight: index === 0 || isAcronym(name) ? 1 : 0.9,
      isTitle: index === 0,
    })),
    answers: page.answers.map((text) => ({ text, words: new Set(tokenise(text).map(stem)) })),
  };
}

/** The words that tell something; all of them when none does. */
export function contentTokens(text: string): string[] {
  const words = tokenise(text);
  const telling = words.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : words;
}

/** @param words folded, without small words; the last may be the beginning of one */
export function matchNames({ page, names, answers }: NameWords, words: readonly string[]): NameMatch | undefined {
  if (words.length === 0) return undefined;
  const stems = words.map(stem);
  let best: NameMatch = { score: 0, isExact: false, isWhole: false, isBegun: false };
  names.forEach(({ words: name, weight, isTitle }, index) => {
    const match = matchName(name, words, stems);
    const score = match.score * weight;
    if (score > best.score) {
      best = { ...match, score, ...(isTitle ? {} : { alias: page.aliases[index - 1] ?? '' }) };
    }
  });
  const answer = answers.find(({ words: told }) => stems.every((word) => told.has(word)));
  if (answer && stems.some((word) => /\d/.test(word)))
    best = { ...best, score: Math.max(best.score, 3), isWhole: true, isBegun: true };
  if (answer) best = { ...best, score: Math.max(best.score, 1.2), answer: answer.text };
  return best.score > 0 ? best : undefined;
}

/** Typing stops in the middle of words: the last word may be the beginning of one, and any may lack its last letters. */
function matchName(name: readonly string[], words: readonly string[], stems: readonly string[]): NameMatch {
  const nameStems = name.map(stem);
  let found = 0;
  let begun = 0;
  words.forEach((word, index) => {
    const isLast = index === words.length - 1;
    if (nameStems.includes(stems[index] ?? '') || name.some((other) => isNearlyWhole(word, other))) found += 1;
    else if ((word.length > 1 || isLast) && name.some((other) => other.startsWith(word))) begun += 1;
  });
  const isBegun = found + begun === words.length;
  const isWhole = found === words.length || (isBegun && begun === 1 && words.length > 1);
  const isSame = isWhole && name.length === words.length;
  if (isSame) return { score: begun === 0 ? 6 : 5, isExact: true, isWhole, isBegun };
  const coverage = (found + 0.6 * begun) / Math.max(name.length, words.length);
  const share = (found + 0.6 * begun) / words.length;
  if (isBegun) return { score: 2 + share + 1.5 * coverage, isExact: false, isWhole, isBegun };
  const isInside = name.length > 1 && nameStems.every((word) => stems.includes(word));
  if (isInside) return { score: 2 + coverage, isExact: true, isWhole, isBegun };
  return { score: share >= 0.5 ? share * (1 + coverage) : 0, isExact: false, isWhole, isBegun };
}

const MOST_LACKING = 2;

/** "lantern-fai" for "lantern-fair". */
function isNearlyWhole(word: string, whole: string): boolean {
  return word.length > 4 && whole.length - word.length <= MOST_LACKING && whole.startsWith(word);
}
