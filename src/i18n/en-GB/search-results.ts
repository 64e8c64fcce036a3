// What search says as it answers, and as it marks the words on a page.
import { toAndList } from '#text/and-list.ts';

export const resultCount = (count: number) =>
  count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`;
export const resultsFor = (count: string, query: string) => `${count} for “${query}”`;
export const namesOnly =
  'The full text could not be searched. These pages were found by their names alone; all pages are listed below from A to Z.';
export const closedAndOlder = (count: number) => `Closed, past and older: ${count}`;
export const showMore = 'Show more results';
export const shown = (count: number) => (count === 1 ? '1 result is shown.' : `${count} results are shown.`);
export const allFiltered = 'No result matches all the filters. Remove one.';
export const takeFilterOff = 'remove this filter';
export const showingResultsFor = 'Showing results for';
export const searchInstead = (query: string) => `Search instead for ${query}`;
export const alsoSearching = 'Also searching';
export const searchOnly = (query: string) => `Search only ${query}`;
export const whatWasTyped = 'what was typed';
const ALL = ['', '', 'both', 'all three', 'all four', 'all five', 'all six', 'all seven', 'all eight', 'all nine'];
export const noPageHasAll = (count: number) =>
  `No page has ${ALL[count] ?? 'all the'} words; these have ${count === 2 ? 'one of them' : 'most'}.`;
export const noPageHasWords = (words: readonly string[]) =>
  `${words.length === 1 ? 'No page has' : 'On no page:'} ${toAndList(words.map((word) => `“${word}”`))}.`;
export const unknownFilters = (values: string) => `Filter left out, because no result has it: ${values}.`;
export const noPageHas = (text: number) => (text === 1 ? 'No page has this word.' : 'No page has these words.');
export const checkSpelling = 'Check the spelling, or try a name, an acronym or a single word.';
export const didYouMean = 'Did you mean';
export const withFewerWords = 'With fewer words';
export const namesThatBeginAlike = 'Names that start the same way';
export const findFundingFirst = 'Find funding';
export const orLookThrough = 'Or look through all pages from A to Z below.';
export const didNotLoad = 'Search did not load';
export const failed =
  'Search could not be loaded. Check your connection and try again, or look through all pages from A to Z below.';
export const needsIndex = 'Search needs a built index. Run npm run build once, then load this page again.';
export const suggestions = 'Suggestions';
export const suggestionsFor = 'Suggestions for';
export const noSuggestions = 'No suggestions.';
export const suggestionCount = (count: number, corrected: string | undefined) =>
  `${count === 1 ? '1 suggestion' : `${count} suggestions`}${corrected === undefined ? '' : ` for ${corrected}`}.`;
export const filters = { type: 'Kind of page', theme: 'Theme', status: 'Status', year: 'Year' };
export const reasons = {
  promoted: 'Answers this search',
  partial: 'Has some of the words',
  question: 'Answers this question',
  numbers: 'In its numbers',
  title: 'In its title',
  titleAndText: 'In its title and text',
};
export const alsoKnownAs = (name: string) => `Also known as ${name}`;
export const searchedWords = 'Words you searched for';
export const marked = (count: number) => `${count} marked`;
export const markOf = (place: number, count: number) => `${place} of ${count}`;
export const next = 'Next';
export const previous = 'Previous';
export const clear = 'Clear';
export const statuses = { past: 'Past', toCome: 'To come', kept: 'Kept as a record', current: 'Current' };
export const compare = (schemes: string, last: string) => `Compare ${schemes} and ${last}`;
export const findFunding = (answers: string) => `Find funding: ${answers}`;
