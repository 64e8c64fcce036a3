// The page of search.

export const allPagesFromAToZ = 'All pages from A to Z';
export const showFundingLists = 'Show the lists of funding';
export const showAllPages = 'Show all pages';
export const fundingBy = (question: string) => `Funding: ${question}`;
export const narrow = 'Narrow';
export const results = 'Results';
export const sort = 'Sort';
export const bestMatch = 'Best match';
export const newestFirst = 'Newest first';
export const searchDescription =
  'Find any page of the hub: all objectives, themes, groups, news, events, funding, terms and organisations from A to Z.';
export const searchLede = 'Type a word, a name, an acronym, a sum or a whole question.';
export const thisPage = 'This page';
export const searchAllPages = 'Search all pages';
export const keys = 'Keys / and Ctrl or Cmd+K lead to search';
export const scriptsOff =
  'Scripts are off in this browser. Without them this page cannot search, or show what you typed.';
export const withoutScript = {
  before: 'Look in',
  pages: 'all pages from A to Z',
  between:
    ': their other names are beside them, so “Find in page” in your browser finds a name or an acronym there. Or choose one of the',
  lists: 'lists',
};
export const comeFor = 'What people come for';
export const fundingGuides = 'Funding guides';
export const organisationStates = { active: 'Active', ended: 'Ended', 'not-checked': '' };
export const groupStates = {
  open: 'Open to join',
  'by-invitation': 'By invitation',
  full: 'Full',
  paused: 'Paused',
  'last-seen': 'No meeting known today',
  announced: 'No meeting known today',
  planned: 'No meeting known today',
  undated: 'No meeting known today',
  closed: 'Closed',
};
export const answeredUnknown = ' Number who answered not known.';
/** The kind of a page that lists others. */
export const list = 'List';
export const fundingFinder = 'Funding finder';
export const feeds = 'Feeds';
/** Other words by which lists are found, with commas between them. */
export const alsoCalled = {
  home: 'Home page, Start',
  objectives: 'Aims, Goals',
  themes: 'Topics, Market strengths',
  groups: 'Groups, Join a group',
  news: 'Articles, News and events',
  events: 'Meetings, Calendar, Diary',
  funding: 'Funding, Grants, Schemes, Find funding',
  compare: 'Compare',
  rounds: 'Rounds, Deadlines',
  guides: 'Guides',
  consultation: 'Consultation, Survey',
  glossary: 'Terms, Acronyms, Abbreviations',
  organisations: 'Who is who, Bodies, Partners',
  sources: 'References, Bibliography',
  freshness: 'Freshness, Reviews, Broken links',
  record: 'Time line, Timeline, Chronology',
  changes: 'Changes, Corrections, Updates',
  data: 'Download, CSV, Open data',
  feeds: 'RSS, Calendar feed, Subscribe',
};
