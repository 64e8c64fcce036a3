// One search from the state of the page to what it shows.
import * as t from '#i18n/search-results.ts';
import { writeAddress, type SearchState } from '#search/address.ts';
import { countFacets, filterHits, keepKnown } from '#search/facets.ts';
import { runSearch } from '#search/run-search.ts';
import { sortHits } from '#search/sort.ts';
import { element } from '../element.ts';
import { drawChosen, drawFilters } from './filters.ts';
import { drawHits } from './hits.ts';
import { engine, loadPages } from './load.ts';
import { renderNoResults } from './nothing.ts';
import { drawReading, type ToLink } from './reading.ts';

export interface Answer {
  /** "6 results for “battery”" */
  heading: string;
  /** What is said once, 500 ms after typing rests. */
  announcement: string;
  results: HTMLElement[];
  filters: HTMLElement[];
  /** The list of all pages helps: nothing was found, or only names could be searched. */
  needsIndex: boolean;
}

/** Below the line something always shows, so that nobody takes the line for the end. */
const OLD_AT_LEAST = 2;

/** @param most how many results are drawn */
export async function answer(state: SearchState, most: number): Promise<Answer> {
  const pages = await loadPages();
  const outcome = await runSearch(state.q, pages, engine.start(), { asTyped: state.asTyped });
  const { chosen, unknown } = keepKnown(state.chosen, outcome.hits);
  const hits = sortHits(filterHits(outcome.hits, chosen), state.sort);
  const live = hits.filter(({ isBelow }) => !isBelow);
  const old = hits.filter(({ isBelow }) => isBelow);
  const toLink: ToLink = (q, asTyped) => location.pathname + writeAddress({ ...state, q, asTyped });
  const heading = t.resultsFor(t.resultCount(hits.length), outcome.query.text);
  const partial = engine.isNamesOnly;
  return {
    heading,
    announcement: [
      `${heading}.`,
      outcome.corrected === undefined ? '' : `${t.showingResultsFor} ${outcome.corrected}.`,
      partial ? t.namesOnly : '',
      unknown.length > 0 && outcome.hits.length > 0 ? t.unknownFilters(unknown.join(', ')) : '',
    ].join(' '),
    results: [
      ...drawChosen({ ...state, chosen }),
      ...drawReading(outcome, unknown, toLink),
      ...(partial ? [element('p', { class: 'reading' }, t.namesOnly)] : []),
      ...(live.length > 0 ? [drawHits(live.slice(0, most), outcome.forms)] : []),
      ...(old.length > 0
        ? [
            element('h2', { class: 'subheading below' }, t.closedAndOlder(old.length)),
            drawHits(old.slice(0, Math.max(OLD_AT_LEAST, most - live.length)), outcome.forms),
          ]
        : []),
      ...(hits.length > most
        ? [element('button', { class: 'button', type: 'button', 'data-more': '' }, t.showMore)]
        : []),
      ...(outcome.hits.length === 0 ? [renderNoResults(outcome, pages, toLink)] : []),
      ...(outcome.hits.length > 0 && hits.length === 0 ? [element('p', { class: 'blank' }, t.allFiltered)] : []),
    ],
    filters: drawFilters(countFacets(outcome.hits, chosen)),
    needsIndex: partial || outcome.hits.length === 0,
  };
}
