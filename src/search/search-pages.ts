// The pages of the site as a search in the browser uses them: their names with all that is made of them once.
import { stem, tokenise } from '#text/tokens.ts';
import { toCompounds, type Compounds } from './compounds.ts';
import { toSynonyms, type Synonyms } from './expand.ts';
import { toFindNamed, toPageNames, toWeigh, type PageNames, type Weigh } from './match-names.ts';
import type { Names } from './record.ts';

export interface SearchPages {
  names: Names;
  pageNames: readonly PageNames[];
  findNamed: ReturnType<typeof toFindNamed>;
  /** The stems of each whole name, but for those of lists, which have the names of what they hold. */
  wholeNames: ReadonlySet<string>;
  weigh: Weigh;
  synonyms: Synonyms;
  compounds: Compounds;
  /** All tokens of all names and their stems, for telling quickly that a word is known. */
  vocabulary: ReadonlySet<string>;
}

export function toSearchPages(names: Names): SearchPages {
  const questions = new Map<string, string[]>();
  for (const { page, words } of names.intents.tasks) questions.set(page, [...(questions.get(page) ?? []), ...words]);
  const pageNames = names.pages.map((page) => toPageNames(page, questions.get(page.address) ?? []));
  const named = pageNames.flatMap((page) => page.names).filter(({ kind }) => kind !== 'question');
  const tokens = named.flatMap(({ text }) => tokenise(text));
  return {
    names,
    pageNames,
    findNamed: toFindNamed(pageNames),
    wholeNames: new Set(
      names.pages.flatMap(({ collection, title, aliases }) =>
        collection === 'lists' ? [] : [title, ...aliases].map(toStems),
      ),
    ),
    weigh: toWeigh(pageNames),
    synonyms: toSynonyms(names),
    compounds: toCompounds(names),
    vocabulary: new Set([...tokens, ...tokens.map(stem)]),
  };
}

/** "lamp makers" is "lamp maker". */
export function toStems(text: string): string {
  return tokenise(text).map(stem).join(' ');
}
