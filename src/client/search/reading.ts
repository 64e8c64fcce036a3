// Tells how the words were read, and how to take that back: a corrected spelling, other forms, filters nobody knows.
import * as t from '#i18n/search-results.ts';
import type { SearchOutcome } from '#search/run-search.ts';
import { element } from '../element.ts';

/** Longer queries are not said again in a link. */
const MOST_REPEATED = 30;

/** A link that searches again. */
export type ToLink = (q: string, asTyped: boolean) => string;

export function drawReading(
  { query, hits, corrected, expansions, absent, spelling }: SearchOutcome,
  unknown: readonly string[],
  toLink: ToLink,
): HTMLElement[] {
  const text = corrected ?? query.text;
  const notes: HTMLElement[] = [];
  if (corrected !== undefined) {
    notes.push(
      note(
        `${t.showingResultsFor} `,
        element('b', {}, corrected),
        '. ',
        searchLink(t.searchInstead(query.text), toLink(query.text, true)),
      ),
    );
  }
  if (expansions.length > 0) {
    const others = expansions.flatMap(({ to }, index) => [index > 0 ? ', ' : '', element('b', {}, to)]);
    const typed = text.length > MOST_REPEATED ? t.whatWasTyped : text;
    notes.push(note(`${t.alsoSearching} `, ...others, '. ', searchLink(t.searchOnly(typed), toLink(text, true))));
  }
  if (hits.length > 0 && absent.length > 0) {
    notes.push(
      note(t.noPageHasWords(absent), ...(spelling === undefined ? [] : [' ', ...drawSpelling(spelling, toLink)])),
    );
  } else if (hits.length > 0 && hits.every(({ isPartial }) => isPartial)) {
    notes.push(note(t.noPageHasAll(query.tokens.length)));
  }
  if (unknown.length > 0 && hits.length > 0) notes.push(note(t.unknownFilters(unknown.join(', '))));
  return notes;
}

/** "Did you mean start up loans?" */
export function drawSpelling(spelling: string, toLink: ToLink): (string | HTMLElement)[] {
  return [`${t.didYouMean} `, searchLink(spelling, toLink(spelling, false)), '?'];
}

function note(...parts: (string | HTMLElement)[]): HTMLElement {
  return element('p', { class: 'reading' }, ...parts);
}

export function searchLink(text: string, href: string): HTMLElement {
  return element('a', { href, 'data-search': '' }, text);
}
