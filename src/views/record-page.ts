// The page of the record: all that is dated, as lanes of time by group and theme and as a table, whole or of one theme.
import { finishDrawing } from '#charts/draw-chart.ts';
import { placeLanes, type Lane, type LaneBar } from '#charts/lanes/place-lanes.ts';
import { compareDays, formatDay } from '#time/days.ts';
import { getConnections, getEntry, type EntryRef, type HubEntry } from '#domain/hub.ts';
import { find, type Library } from '#domain/library.ts';
import { getTie } from '#domain/phases.ts';
import { measure } from '#fonts/measure.ts';
import { compareText } from '#text/compare.ts';
import type { SizedDrawing } from './funding-rounds.ts';
import { labelOf } from '#domain/collections.ts';
import { toBodies, toDated, toEra, toPromises, type ConsultationEntry, type PromisesView } from './record.ts';
import { toPeriod } from './succession.ts';

export interface RecordPageView {
  title: string;
  address: string;
  description: string;
  lede: string;
  /** Absent while nothing is dated. */
  chart: { title: string; drawings: SizedDrawing[]; hrefs: ReadonlyMap<string, string> } | undefined;
  rows: RecordRow[];
  /** The whole record and that of each theme with an entry. */
  filters: { label: string; count: number; href: string; isCurrent: boolean }[];
  promises: PromisesView | undefined;
}

export interface RecordRow {
  date: string;
  title: string;
  href: string;
  kind: string;
  /** The group or theme whose lane it is in. */
  lane: string;
}

/** Each width and the class that shows it. A narrower page has the table alone: discs there would be too small for a finger. */
const WIDTHS = { 'd-mid': 700, 'd-wide': 1100 } as const;
const REST = 'The Alliance and the region';

/** @param theme the id of the theme the record is narrowed to */
export function toRecordPage(
  own: string,
  consultation: ConsultationEntry | undefined,
  theme: string | undefined,
  library: Library,
): RecordPageView {
  const { hub, day } = library;
  const all = toEntries(library);
  const entries = theme === undefined ? all : all.filter(({ ref }) => isAbout(ref, theme, library));
  const bodies = theme === undefined ? toBodies(own, library) : [];
  const title = theme === undefined ? 'The record' : `The record: ${getEntry(hub, `themes/${theme}`).title}`;
  const lanes = toLanes(entries, bodies, library);
  const days = [...bodies.map((id) => toEra(id, library).from), ...entries.map(dayOf)].sort(compareDays);
  const from = days[0]?.slice(0, 4) ?? day.slice(0, 4);
  const [newest] = entries;
  const counted = `${entries.length} dated ${entries.length === 1 ? 'entry' : 'entries'}`;
  return {
    title,
    address: theme === undefined ? '/record/' : toThemeAddress(theme),
    description: `What was done, from ${from} to today, by working group and theme: ${counted}.`,
    lede:
      newest === undefined
        ? 'Nothing dated is known yet.'
        : `${counted}, the newest of ${formatDay(dayOf(newest))}. Each has its sources.`,
    chart:
      lanes.length === 0
        ? undefined
        : {
            title: `From ${from} to today in ${counted}`,
            drawings: draw(lanes, from, day, `From ${from} to today in ${counted}`),
            hrefs: new Map([
              ...bodies.map((id) => [id, library.toHref(`/organisations/${id}/`)] as const),
              ...entries.map(({ ref, address }) => [ref, library.toHref(address)] as const),
            ]),
          },
    rows: entries.map((entry) => ({
      date: formatDay(dayOf(entry)),
      title: entry.title,
      href: library.toHref(entry.address),
      kind: labelOf(entry.collection),
      lane: laneOf(entry, library)?.shortTitle ?? REST,
    })),
    filters: toFilters(all, theme, library),
    promises: theme === undefined && consultation ? toPromises(consultation, library) : undefined,
  };
}

/** Themes that have a page of their own in the record. */
export function toRecordThemes(library: Library): HubEntry[] {
  const all = toEntries(library);
  return (library.hub.byCollection.get('themes') ?? []).filter(({ id }) =>
    all.some(({ ref }) => isAbout(ref, id, library)),
  );
}

function toThemeAddress(theme: string): string {
  return `/record/${theme}/`;
}

/** Events, news and consultations up to the day of the build, newest first. */
function toEntries(library: Library): HubEntry[] {
  const consultations = (library.hub.byCollection.get('consultations') ?? []).filter(({ id }) => id <= library.day);
  return [...toDated('events', library), ...toDated('news', library), ...consultations].sort(
    (a, b) => compareDays(dayOf(b), dayOf(a)) || compareText(a.ref, b.ref),
  );
}

/** A consultation is dated by its year, which is its name. */
function dayOf({ date, id }: HubEntry): string {
  return date ?? id;
}

function isAbout(ref: EntryRef, theme: string, { hub }: Library): boolean {
  return getConnections(hub, ref, 'themes').some(({ entry }) => entry.id === theme);
}

/** One lane for each entry: its group, else the theme it has most to do with. */
function laneOf({ ref }: HubEntry, { hub }: Library): HubEntry | undefined {
  const [group] = getConnections(hub, ref, 'groups');
  if (group) return group.entry;
  const themes = getConnections(hub, ref, 'themes').map(({ entry }) => entry);
  return themes.find((theme) => getTie(hub, ref, theme.ref).strength === 'leads') ?? themes[0];
}

/** The bodies, what belongs to no lane, then groups and themes in their order; none that is empty. */
function toLanes(entries: readonly HubEntry[], bodies: readonly string[], library: Library): Lane[] {
  const { hub } = library;
  const filed = Map.groupBy(entries, (entry) => laneOf(entry, library)?.ref);
  const order = [...(hub.byCollection.get('groups') ?? []), ...(hub.byCollection.get('themes') ?? [])];
  const toLane = (label: string, own: readonly HubEntry[], bars: LaneBar[] = []): Lane => ({
    label,
    bars,
    dots: own.map((entry) => ({
      id: entry.ref,
      on: dayOf(entry),
      isRing: entry.collection !== 'events',
      says: `${formatDay(dayOf(entry))}: ${entry.title}`,
    })),
  });
  return [
    toLane(
      REST,
      filed.get(undefined) ?? [],
      bodies.map((id) => toBar(id, library)),
    ),
    ...order.map(({ ref, shortTitle }) => toLane(shortTitle, filed.get(ref) ?? [])),
  ].filter(({ bars, dots }) => bars.length + dots.length > 0);
}

function toBar(id: string, library: Library): LaneBar {
  const { label, from, until } = toEra(id, library);
  return { id, from, until, label, says: `${label}: ${toPeriod(find(library.organisations, id, 'organisation'))}` };
}

function draw(lanes: readonly Lane[], from: string, to: string, title: string): SizedDrawing[] {
  const description = lanes.map(({ label, bars, dots }) => `${label}: ${bars.length + dots.length}.`).join(' ');
  return Object.entries(WIDTHS).map(([name, width]) => ({
    class: name,
    drawing: finishDrawing(placeLanes(lanes, { from, to }, width, measure), {
      id: `record-${name}`,
      title,
      description,
    }),
  }));
}

function toFilters(all: readonly HubEntry[], current: string | undefined, library: Library): RecordPageView['filters'] {
  const { toHref } = library;
  return [
    { label: 'All', count: all.length, href: toHref('/record/'), isCurrent: current === undefined },
    ...toRecordThemes(library).map(({ id, shortTitle }) => ({
      label: shortTitle,
      count: all.filter(({ ref }) => isAbout(ref, id, library)).length,
      href: toHref(toThemeAddress(id)),
      isCurrent: current === id,
    })),
  ];
}
