// "SEIS vs EIS", "compare Eurostars and Lamp Fund": the comparison with the schemes filled in.
import * as t from '#i18n/search-results.ts';
import { MOST_COMPARED } from '#domain/funding/compare.ts';
import { stem, tokenise } from '#text/tokens.ts';
import { isAcronym } from './expand.ts';
import { matchNames } from './match-names.ts';
import type { Promoted } from './promote.ts';
import type { NamedPage } from './record.ts';
import type { SearchPages } from './search-pages.ts';
import { isStopWord } from '#text/stop-words.ts';

/** What stands between two schemes besides the words that ask to compare. */
const SEPARATORS: ReadonlySet<string> = new Set(['and', 'with', 'to', 'or', 'from']);

/** With the schemes after it; none unless every part that a word for comparing leaves is a scheme, and there are two or more. */
export function findCompared(text: string, pages: SearchPages): Promoted[] {
  const { page: address, words } = pages.names.intents.comparison;
  const tokens = tokenise(text);
  const comparing = new Set(words.flatMap(tokenise));
  if (!tokens.some((token) => comparing.has(token))) return [];
  const whole = toSchemes(split(tokens, comparing), pages);
  // "Research and development" has a separator inside: parts are taken as long as they can be.
  const schemes = whole ?? toSchemes(split(tokens, new Set([...comparing, ...SEPARATORS])), pages);
  const compared = [...new Set(schemes)].slice(0, MOST_COMPARED);
  if (compared.length < 2) return [];
  const names = compared.map(toShortName);
  const comparison = {
    address,
    params: `?ids=${compared.map(toId).join(',')}`,
    title: t.compare(names.slice(0, -1).join(', '), names.at(-1) ?? ''),
  };
  return [comparison, ...compared.map((scheme) => ({ address: scheme.address }))];
}

function split(tokens: readonly string[], separators: ReadonlySet<string>): string[][] {
  const parts: string[][] = [[]];
  for (const token of tokens) {
    if (separators.has(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.map((part) => part.filter((token) => !isStopWord(token))).filter((part) => part.length > 0);
}

/** Nothing when a part is no scheme. */
function toSchemes(parts: readonly string[][], pages: SearchPages): NamedPage[] | undefined {
  const schemes = parts.flatMap((part) => findScheme(part, pages) ?? []);
  return schemes.length === parts.length && parts.length > 1 ? schemes : undefined;
}

/** The scheme whose name fits best. Words for any funding, such as "grant", name none. */
function findScheme(tokens: readonly string[], { names, pageNames, weigh }: SearchPages): NamedPage | undefined {
  const { fundingWords, lists } = names.intents;
  const kinds = new Set([...fundingWords, ...lists.flatMap(({ words }) => words)].flatMap(tokenise).map(stem));
  if (tokens.every((token) => kinds.has(stem(token)))) return undefined;
  let best: { page: NamedPage; score: number } | undefined;
  for (const name of pageNames) {
    if (name.page.collection !== 'funding') continue;
    const match = matchNames(name, tokens, weigh);
    if (match?.isWhole && match.score > (best?.score ?? 0)) best = { page: name.page, score: match.score };
  }
  return best?.page;
}

/** Its acronym, or its title without what explains it. */
function toShortName({ title, aliases }: NamedPage): string {
  return aliases.find(isAcronym) ?? title.replace(/\s*[:(].*/, '');
}

/** Ids are the last part of the address. */
function toId({ address }: NamedPage): string {
  return address.split('/').at(-2) ?? '';
}
