// The page of the record: all that is dated, as lanes of time by group and theme and as a table, whole or of one theme.
import * as sections from '#i18n/sections.ts';
import * as t from '#i18n/record.ts';
import { drawForScreens } from '#charts/draw-chart.ts';
import type { ChartLayout, SizedDrawing } from '#charts/scene.ts';
import { placeLanes, type Lane, type LaneBar } from '#charts/lanes/place-lanes.ts';
import { compareDays, formatDay } from '#time/days.ts';
import { getConnections, getEntry, type EntryRef, type GraphEntry } from '#domain/content-graph.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import { getLinkStrength } from '#domain/phases.ts';
import { measure } from '#fonts/measure.ts';
import { upperFirst } from '#text/letter-case.ts';
import { compareText } from '#text/compare.ts';
import { labelOf } from '#domain/collections.ts';
import { toBodies, toDated, toEra, toPromises, type ConsultationEntry } from './record.ts';
import { toPeriod } from './succession.ts';

/** Each width and the class that shows it. A narrower page has the table alone: discs there would be too small for a finger. */
const WIDTHS = { 'drawing-mid': 700, 'drawing-wide': 1100 } as const;

/** @param theme the id of the theme the record is narrowed to */
export function toRecordPage(
  consultation: ConsultationEntry | undefined,
  theme: string | undefined,
  context: RenderContext,
) {
  const { graph, day } = context;
  const all = toEntries(context);
  const entries = theme === undefined ? all : all.filter(({ ref }) => isAbout(ref, theme, context));
  const bodies = theme === undefined ? toBodies(context) : [];
  const title = theme === undefined ? sections.record : t.recordOf(getEntry(graph, `themes/${theme}`).title);
  const lanes = toLanes(entries, bodies, context);
  const days = [...bodies.map((id) => toEra(id, context).from), ...entries.map(dayOf)].sort(compareDays);
  const from = days[0]?.slice(0, 4) ?? day.slice(0, 4);
  const [newest] = entries;
  const counted = t.datedEntries(entries.length);
  return {
    title,
    description: t.recordDescription(title, from, counted),
    lede: newest === undefined ? t.nothingDated : t.recordLede(counted, formatDay(dayOf(newest))),
    chart:
      lanes.length === 0
        ? undefined
        : {
            title: t.recordSpan(from, counted),
            drawings: draw(lanes, from, day, t.recordSpan(from, counted)),
            hrefs: new Map([
              ...bodies.map((id) => [id, context.toHref(`/organisations/${id}/`)] as const),
              ...entries.map(({ ref, address }) => [ref, context.toHref(address)] as const),
            ]),
          },
    rows: entries.map((entry) => ({
      date: formatDay(dayOf(entry)),
      title: entry.title,
      href: context.toHref(entry.address),
      kind: labelOf(entry.collection),
      lane: laneOf(entry, context)?.shortTitle ?? toRest(context),
    })),
    filters: toFilters(all, theme, context),
    promises: theme === undefined && consultation ? toPromises(consultation, context) : undefined,
  };
}

/** Themes that have a page of their own in the record. */
export function toRecordThemes(context: RenderContext): GraphEntry[] {
  const all = toEntries(context);
  return (context.graph.byCollection.get('themes') ?? []).filter(({ id }) =>
    all.some(({ ref }) => isAbout(ref, id, context)),
  );
}

function toThemeAddress(theme: string): string {
  return `/record/${theme}/`;
}

/** Events, news and consultations up to the day of the build, newest first; a meeting and its report of the same day as one. */
function toEntries(context: RenderContext): GraphEntry[] {
  const { graph } = context;
  const events = toDated('events', context);
  const dates = new Map<EntryRef, string | undefined>(events.map(({ ref, date }) => [ref, date]));
  const isReport = ({ ref, date }: GraphEntry): boolean =>
    (graph.outgoing.get(ref) ?? []).some(({ to, verb }) => verb === 'about' && dates.get(to) === date);
  const news = toDated('news', context).filter((item) => !isReport(item));
  const consultations = (graph.byCollection.get('consultations') ?? []).filter(({ id }) => id <= context.day);
  return [...events, ...news, ...consultations].sort(
    (a, b) => compareDays(dayOf(b), dayOf(a)) || compareText(a.ref, b.ref),
  );
}

/** A consultation is dated by its year, which is its name. */
function dayOf({ date, id }: GraphEntry): string {
  return date ?? id;
}

function isAbout(ref: EntryRef, theme: string, { graph }: RenderContext): boolean {
  return getConnections(graph, ref, 'themes').some(({ entry }) => entry.id === theme);
}

/** One lane for each entry: its group, else the theme it has most to do with. */
function laneOf({ ref }: GraphEntry, { graph }: RenderContext): GraphEntry | undefined {
  const [group] = getConnections(graph, ref, 'groups');
  if (group) return group.entry;
  const themes = getConnections(graph, ref, 'themes').map(({ entry }) => entry);
  return themes.find((theme) => getLinkStrength(graph, ref, theme.ref).strength === 'leads') ?? themes[0];
}

/** The bodies, what belongs to no lane, then groups and themes in their order; none that is empty. */
function toLanes(entries: readonly GraphEntry[], bodies: readonly string[], context: RenderContext): Lane[] {
  const { graph } = context;
  const filed = Map.groupBy(entries, (entry) => laneOf(entry, context)?.ref);
  const order = [...(graph.byCollection.get('groups') ?? []), ...(graph.byCollection.get('themes') ?? [])];
  const toLane = (label: string, own: readonly GraphEntry[], bars: LaneBar[] = []): Lane => ({
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
      toRest(context),
      filed.get(undefined) ?? [],
      bodies.map((id) => toBar(id, context)),
    ),
    ...order.map(({ ref, shortTitle }) => toLane(shortTitle, filed.get(ref) ?? [])),
  ].filter(({ bars, dots }) => bars.length + dots.length > 0);
}

/** The lane of what belongs to no group and no theme: "The office and the region". */
function toRest({ settings }: RenderContext): string {
  return t.ownLane(upperFirst(settings.inSentences));
}

function toBar(id: string, context: RenderContext): LaneBar {
  const { label, from, until } = toEra(id, context);
  return { id, from, until, label, says: `${label}: ${toPeriod(find(context.organisations, id, 'organisation'))}` };
}

function draw(lanes: readonly Lane[], from: string, to: string, title: string): SizedDrawing[] {
  const description = lanes.map(({ label, bars, dots }) => `${label}: ${bars.length + dots.length}.`).join(' ');
  const place = (width: number): ChartLayout => placeLanes(lanes, { from, to }, width, measure);
  return drawForScreens(place, { id: 'record', title, description }, WIDTHS);
}

function toFilters(all: readonly GraphEntry[], current: string | undefined, context: RenderContext) {
  const { toHref } = context;
  return [
    { label: t.all, count: all.length, href: toHref('/record/'), isCurrent: current === undefined },
    ...toRecordThemes(context).map(({ id, shortTitle }) => ({
      label: shortTitle,
      count: all.filter(({ ref }) => isAbout(ref, id, context)).length,
      href: toHref(toThemeAddress(id)),
      isCurrent: current === id,
    })),
  ];
}
