// The places on a page that its template names, beside the headings of its text. Held against the built pages by tests/dist/anchors.test.ts.
import type { CollectionName } from '#schema/collections.ts';
import { GROUPS } from './funding/judge.ts';

/** On every page; the signs of states among them are drawn once and used by their ids. */
const FRAME: readonly string[] = ['main', 'index', 'q-top', 'go', 'p0', 'p20', 'p50', 'p100', 'pr', 'px'];
/** The lists of sources and links, the notes of the words, the parts of charts, and the days of what changed. */
const PATTERNS: readonly RegExp[] = [
  /^(?:sources|connects|footnote-label)$/,
  /^source-\d+$/,
  /^(?:word|figure|user-content)-.+$/,
  /^.+-(?:wide|mid|narrow)-(?:title|desc|hatch-\d+)$/,
  /^day-\d{4}-\d\d-\d\d$/,
];

const OF_COLLECTION: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  pages: ['results', 'changed'],
  objectives: ['done', 'record', 'funding'],
  themes: ['funding', 'evidence', 'record', 'who-works', 'objectives'],
  groups: ['purpose', 'meetings', 'how', 'followed', 'names', 'now'],
  events: ['now'],
  organisations: ['known', 'names', 'succession', 'mentioned'],
  glossary: ['confusable', 'mentioned'],
  news: ['now'],
  funding: ['for-you', 'you-get', 'dates', 'apply', 'tips', 'facts', 'differ', 'gaps', 'related', 'changes', 'now'],
  guides: ['what-to-do', 'gaps', 'schemes', 'others', 'funding-amounts', 'funding-readiness'],
  consultations: ['stands', 'conclusions', 'steps', 'method', 'retold', 'quotes'],
};
const STEP = /^step-.+$/;

/** Of pages without an entry; a page that is not here has places only its own data know. */
const OF_ADDRESS: Readonly<Record<string, readonly string[]>> = {
  '/': ['now', 'record'],
  '/record/': ['time-line', 'promises', 'all'],
  '/objectives/': [],
  '/themes/': [],
  '/groups/': ['objectives'],
  '/news/': ['news'],
  '/events/': ['ahead', 'past'],
  '/funding/': ['ask', 'tally', 'schemes', ...GROUPS],
  '/funding/compare/': ['all'],
  '/funding/guides/': [],
  '/consultation/': [],
  '/about/freshness/': ['overdue', 'counts', 'links'],
  '/changes/': ['how'],
  '/data/': ['lists', 'how'],
  '/feeds/': [],
};

/** True where the template of a page has a place of this name, or may have one. */
export function isTemplateAnchor(anchor: string, collection: CollectionName): boolean {
  if (FRAME.includes(anchor) || PATTERNS.some((pattern) => pattern.test(anchor))) return true;
  if (collection === 'consultations' && STEP.test(anchor)) return true;
  return OF_COLLECTION[collection]?.includes(anchor) ?? false;
}

/**
 * The places to link to on a page without an entry; undefined where they are not known.
 * @param kinds ids of the kinds of theme, which the list of themes has a part for
 */
export function anchorsOfAddress(address: string, kinds: Iterable<string>): readonly string[] | undefined {
  const own = Object.hasOwn(OF_ADDRESS, address) ? OF_ADDRESS[address] : undefined;
  return own === undefined ? undefined : [...own, ...(address === '/themes/' ? kinds : []), 'main', 'index'];
}

/** The places to link to in the template of a collection's pages. */
export function anchorsOfCollection(collection: CollectionName): readonly string[] {
  return OF_COLLECTION[collection] ?? [];
}
