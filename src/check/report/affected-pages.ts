// Tells which addresses of the site a change of files touches: pages, feeds, calendar entries, and the files of charts.
import { unique } from '#text/unique.ts';
import { isExact } from '#time/days.ts';
import { addressOf } from '../read/addresses.ts';
import { isEntry, type EntryFile, type Snapshot } from '../read/snapshot.ts';

export interface Affected {
  /** The changed files themselves, as findings call them. */
  files: string[];
  /** Pages of the changed entries. */
  pages: string[];
  /** Pages of entries that name them. */
  linking: string[];
  /** Feeds that carry them. */
  feeds: string[];
  /** Calendars of many entries that they stand in. */
  calendars: string[];
  /** Files of the charts drawn from them. */
  charts: string[];
}

/** @param changed Paths such as content/news/office-opens.mdx; others are passed over. */
export function findAffected(snapshot: Snapshot, changed: readonly string[]): Affected {
  const entries = snapshot.files
    .filter(isEntry)
    .filter(({ path }) => changed.includes(path) || changed.includes(path.replace(/\.yaml$/, '.csv')));
  const names = new Set(
    entries.flatMap(({ locus }) => [`${locus.collection} ${locus.id}`, `any ${locus.collection}/${locus.id}`]),
  );
  const linking = snapshot.references.filter(({ to, id }) => names.has(`${to} ${id}`)).map(({ file }) => file);
  const pages = unique(entries.map(pageOf));
  return {
    files: unique([...changed]).sort(),
    pages,
    linking: unique(linking.map((file) => (isEntry(file) ? pageOf(file) : undefined)))
      .sort()
      .filter((page) => !pages.includes(page)),
    feeds: unique(entries.flatMap((entry) => feedsWith(entry, snapshot))).sort(),
    calendars: unique(entries.flatMap(calendarsWith)).sort(),
    charts: unique(entries.flatMap(chartsOf)).sort(),
  };
}

function pageOf(file: EntryFile): string | undefined {
  return addressOf(file) ?? '/about/sources/';
}

/** The feed of all news, and those of the themes and groups that a news item or an event is linked with. */
function feedsWith(entry: EntryFile, { references }: Snapshot): string[] {
  const { collection } = entry.locus;
  if (collection !== 'news' && collection !== 'events') return [];
  const followed = references
    .filter(({ file, to, id }) => file === entry && /^(?:themes|groups)\//.test(to === 'any' ? id : `${to}/`))
    .map(({ to, id }) => `/feeds/${to === 'any' ? id : `${to}/${id}`}.xml`);
  return collection === 'news' ? ['/feeds/news.xml', '/feeds/news.json', ...followed] : followed;
}

function calendarsWith({ locus, fields }: EntryFile): string[] {
  const { collection, id } = locus;
  const data = fields?.data;
  if (collection === 'funding') return data?.['dates'] === undefined ? [] : ['/calendar/funding-deadlines.ics'];
  if (collection === 'groups') return [`/calendar/groups/${id}.ics`];
  // A month or a year has no place in a calendar.
  if (collection !== 'events' || !isExact(String(data?.['on']))) return [];
  const { group, series } = data ?? {};
  return [
    '/calendar/events.ics',
    ...(typeof group === 'string' ? [`/calendar/groups/${group}.ics`] : []),
    ...(typeof series === 'string' ? [`/calendar/${series}.ics`] : []),
  ];
}

function chartsOf({ locus: { collection, id } }: EntryFile): string[] {
  if (collection !== 'figures') return [];
  return [...['csv', 'json', 'svg', 'png'].map((ending) => `/data/${id}.${ending}`), `/embed/${id}/`];
}
