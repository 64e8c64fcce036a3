// What a site built for a day says of time: news, events, banners, schemes, names. Taken from the entries as the build takes them.
import { compareDays, formatDay } from '#domain/days.ts';
import { holds } from '#domain/funding/circumstances.ts';
import type { State } from '#domain/funding/facets.ts';
import { getState, toTiming } from '#domain/funding/state.ts';
import { buildHub, type EntryRef } from '#domain/hub.ts';
import { toDay } from '#domain/on-day/on-day.ts';
import { startOfDay } from '#domain/time.ts';
import { readShelf, type ShelfEntry } from '#files/read-shelf.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collections.ts';
import { toBanner } from '#views/banner.ts';

export type Shelves = { [C in CollectionName]: ShelfEntry<C>[] };

/** @param folder the folder of all content */
export function readShelves(folder: string): Shelves {
  return Object.fromEntries(COLLECTION_NAMES.map((name) => [name, readShelf(folder, name)])) as Shelves;
}

/** Ids in every list, in the order told. */
export interface SiteOnDay {
  day: string;
  /** Oldest first, as the pages tell them. */
  news: string[];
  /** Soonest first, and oldest first. */
  events: { ahead: string[]; past: string[] };
  /** Pages by the words their banner begins with. */
  banners: Record<string, EntryRef[]>;
  /** Schemes by state, and those that warn of a deadline. */
  schemes: Record<State, string[]>;
  closing: string[];
  /** What each organisation was called. */
  names: Map<string, string>;
  /** Organisations our sources show only later. */
  later: string[];
  /** Groups whose state our sources tell for the day. */
  groups: string[];
}

export function toSiteOnDay(shelves: Shelves, day: string): SiteOnDay {
  const dates = new Map(shelves.sources.map(({ id, data }) => [id, data.date]));
  const on = <C extends CollectionName>(name: C): ShelfEntry<C>[] =>
    shelves[name].flatMap((entry) => {
      const data = toDay(name, entry.data, day, (source) => dates.get(source));
      return data === undefined ? [] : [{ ...entry, data }];
    });
  const organisations = new Map(on('organisations').map(({ id, data }) => [id, data]));
  const library = { hub: buildHub([], []), organisations, day, toHref: (address: string) => address };
  const banners: SiteOnDay['banners'] = {};
  for (const name of BANNERED) {
    for (const { id, data } of on(name)) {
      const title = toBanner(`${name}/${id}`, data, library)?.title;
      if (title !== undefined) (banners[title] ??= []).push(`${name}/${id}`);
    }
  }
  const past = new Set(banners['Past event.']);
  const events = on('events')
    .toSorted((a, b) => compareDays(a.data.on, b.data.on) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  const now = startOfDay(day);
  const schemes = on('funding').map(({ id, data }) => ({ id, timing: toTiming(data) }));
  const states = Object.groupBy(schemes, ({ timing }) => getState(timing, now));
  const idsIn = (state: State): string[] => (states[state] ?? []).map(({ id }) => id);
  return {
    day,
    news: on('news')
      .toSorted((a, b) => (a.data.publishedOn < b.data.publishedOn ? -1 : 1))
      .map(({ id }) => id),
    events: {
      ahead: events.filter((id) => !past.has(`events/${id}`)),
      past: events.filter((id) => past.has(`events/${id}`)),
    },
    banners,
    schemes: {
      open: idsIn('open'),
      'opens-soon': idsIn('opens-soon'),
      'always-open': idsIn('always-open'),
      unconfirmed: idsIn('unconfirmed'),
      closed: idsIn('closed'),
    },
    closing: schemes.filter(({ timing }) => holds('closing', timing, now)).map(({ id }) => id),
    names: new Map([...organisations].map(([id, { names }]) => [id, names.at(-1)?.name ?? ''])),
    later: [...organisations].filter(([, { names }]) => (names[0]?.from ?? '') > day).map(([id]) => id),
    groups: on('groups').flatMap(({ id, data }) => (data.status.asOf > day ? [] : [id])),
  };
}

/** Collections with the banner that all entries share; groups and schemes have rules of their own. */
const BANNERED = ['news', 'events', 'organisations', 'pages', 'guides', 'themes', 'objectives'] as const;

/** The sites as a Markdown table, one column a day. */
export function formatSites(sites: readonly SiteOnDay[]): string {
  const changing = [...(sites[0]?.names.keys() ?? [])].filter(
    (id) => new Set(sites.map(({ names }) => names.get(id))).size > 1,
  );
  const rows: [string, (site: SiteOnDay) => string][] = [
    ['News: how many, and the latest', ({ news }) => `${news.length}: ${news.at(-1) ?? 'none'}`],
    ['Events ahead: how many, and the next', ({ events }) => `${events.ahead.length}: ${events.ahead[0] ?? 'none'}`],
    ['Past events', ({ events }) => String(events.past.length)],
    ['Banner "record" on news', ({ banners }) => String(inCollection(banners['Kept as a record.'], 'news').length)],
    [
      'Banner "record" on bodies that ended',
      ({ banners }) => list(inCollection(banners['Kept as a record.'], 'organisations')),
    ],
    ['Banner "due a check"', ({ banners }) => list(banners['Due a check.'] ?? [])],
    ['Schemes open', ({ schemes }) => list(schemes.open)],
    ['Closing within 14 days', ({ closing }) => list(closing)],
    ['Opening within 90 days', ({ schemes }) => list(schemes['opens-soon'])],
    ['Always open', ({ schemes }) => list(schemes['always-open'])],
    ['Closed', ({ schemes }) => list(schemes.closed)],
    ['Not confirmed', ({ schemes }) => String(schemes.unconfirmed.length)],
    ...changing.map((id): (typeof rows)[number] => [`Name of ${id}`, ({ names }) => names.get(id) ?? '']),
    ['Bodies our sources show only later', ({ later }) => list(later)],
    ['Groups whose state is told', ({ groups }) => list(groups)],
  ];
  return [
    `| Built for | ${sites.map(({ day }) => formatDay(day)).join(' | ')} |`,
    `| --- | ${sites.map(() => '---').join(' | ')} |`,
    ...rows.map(([label, tell]) => `| ${label} | ${sites.map(tell).join(' | ')} |`),
  ].join('\n');
}

function inCollection(refs: readonly EntryRef[] = [], name: CollectionName): string[] {
  return refs.filter((ref) => ref.startsWith(`${name}/`)).map((ref) => ref.slice(name.length + 1));
}

function list(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : ids.join(', ');
}
