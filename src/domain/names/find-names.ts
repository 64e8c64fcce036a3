// Finds known names in running text: whole words, the longest name first, in one pass whatever the number of names.
import { lowerFirst, upperFirst } from '#text/letter-case.ts';

/** What a name stands for. */
export interface Named {
  kind: 'organisation' | 'term';
  id: string;
}

export interface KnownName extends Named {
  name: string;
  /** The first letter may be small or capital, as at the beginning of a sentence. */
  eitherCase?: boolean;
}

export interface FoundName extends Named {
  start: number;
  end: number;
  /** As it stands in the text, on one line. */
  name: string;
}

export type FindNames = (text: string) => FoundName[];

const WORD = /[\p{L}\p{N}][\p{L}\p{N}&’']*/gu;
const SPACE = /[^\S\n]*\n?[^\S\n]*/y;

/**
 * Of two things with one name, the one listed first is meant.
 * @param apart what a word stands for is found among organisations and among terms, instead of among both
 */
export function createNameFinder(names: readonly KnownName[], { apart = false } = {}): FindNames {
  const byFirstWord = new Map<string, KnownName[]>();
  for (const name of names) {
    for (const first of firstWords(name)) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.name.length - a.name.length);
  /** Names that may begin with a word, by the word as written: texts repeat theirs. */
  const byWord = new Map<string, readonly KnownName[]>();
  const mayBegin = (word: string): readonly KnownName[] => {
    const names = byWord.get(word) ?? byFirstWord.get(toStem(word)) ?? [];
    byWord.set(word, names);
    return names;
  };
  return (text) => {
    const found: FoundName[] = [];
    /** Where the last name found ends; for each kind, when they are found apart. */
    const free = { organisation: 0, term: 0 };
    for (const { 0: word, index: start } of text.matchAll(WORD)) {
      for (const name of mayBegin(word)) {
        if (start < free[name.kind] || isWordPart(text[start - 1])) continue;
        const end = endOf(name, text, start);
        if (end === undefined) continue;
        found.push({ kind: name.kind, id: name.id, start, end, name: text.slice(start, end) });
        free[name.kind] = end;
        if (!apart) free.organisation = free.term = end;
      }
    }
    return found;
  };
}

function firstWords({ name: name, eitherCase }: KnownName): string[] {
  const [first = ''] = name.match(WORD) ?? [];
  return eitherCase === true ? [...new Set([lowerFirst(toStem(first)), upperFirst(toStem(first))])] : [toStem(first)];
}

/** "LEPs" is looked up as "LEP": a plural and a possessive lead to the same names. */
function toStem(word: string): string {
  return word.replace(/[’']s?$/, '').replace(/(?<=.{2})s$/, '');
}

/** The end of the name that begins there, with the s of a plural; undefined where it does not stand there. */
function endOf({ name: name, eitherCase }: KnownName, text: string, start: number): number | undefined {
  let end = start;
  for (const [index, word] of name.split(' ').entries()) {
    if (index > 0) {
      const next = skipSpace(text, end);
      if (next === end) return undefined;
      end = next;
    }
    const there = text.slice(end, end + word.length);
    const isSame = there === word || (index === 0 && eitherCase === true && lowerFirst(there) === lowerFirst(word));
    if (!isSame) return undefined;
    end += word.length;
  }
  if (text[end] === 's' && !isWordPart(text[end + 1])) end += 1;
  return isWordPart(text[end]) ? undefined : end;
}

/** A name may go on over the end of a line, but not over an empty line. */
function skipSpace(text: string, from: number): number {
  SPACE.lastIndex = from;
  return from + (SPACE.exec(text)?.[0].length ?? 0);
}

/** A hyphen joins words: "Catapult-led" is not the name of a Catapult. */
function isWordPart(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}\-/_]/u.test(letter);
}
