// Tells which addresses of the site a change of files touches.
import { addressOf } from '../read/addresses.ts';
import { isEntry, type EntryFile, type Snapshot } from '../read/snapshot.ts';

export interface Touched {
  /** Pages of the changed entries. */
  pages: string[];
  /** Pages of entries that name them. */
  linking: string[];
  /** Feeds, calendars and data files they are part of. */
  files: string[];
}

/** @param changed Paths such as content/news/office-opens.mdx; others are passed over. */
export function findTouched(snapshot: Snapshot, changed: readonly string[]): Touched {
  const entries = snapshot.files
    .filter(isEntry)
    .filter(({ path }) => changed.includes(path) || changed.includes(path.replace(/\.yaml$/, '.csv')));
  const names = new Set(
    entries.flatMap(({ locus }) => [`${locus.collection} ${locus.id}`, `any ${locus.collection}/${locus.id}`]),
  );
  const linking = snapshot.references.filter(({ to, id }) => names.has(`${to} ${id}`)).map(({ file }) => file);
  const pages = unique(entries.map(pageOf));
  return {
    pages,
    linking: unique(linking.map((file) => (isEntry(file) ? pageOf(file) : undefined))).filter(
      (page) => !pages.includes(page),
    ),
    files: unique(entries.flatMap(filesOf)),
  };
}

function pageOf(file: EntryFile): string | undefined {
  return addressOf(file) ?? '/about/sources/';
}

function filesOf({ locus }: EntryFile): string[] {
  const { collection, id } = locus;
  const files: Partial<Record<typeof collection, string[]>> = {
    news: ['/feeds/news.xml', '/feeds/news.json'],
    events: ['/calendar/events.ics'],
    funding: ['/calendar/funding-deadlines.ics'],
    figures: ['csv', 'json', 'svg', 'png'].map((ending) => `/data/${id}.${ending}`),
  };
  return files[collection] ?? [];
}

function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort();
}
