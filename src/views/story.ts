// The whole story as a line of time and as a list, from the dated entries of the hub.
import { finishDrawing } from '#charts/draw-chart.ts';
import { placeLanes, type Lane, type LaneBar } from '#charts/lanes/place-lanes.ts';
import { WIDTHS, type Drawing, type Size } from '#charts/scene.ts';
import { compareDays, formatDay, isBefore } from '#time/days.ts';
import type { HubEntry } from '#domain/hub.ts';
import { find, type Library } from '#domain/library.ts';
import { measure } from '#fonts/measure.ts';
import { KIND_WORDS } from './kind-words.ts';
import { toPeriod } from './succession.ts';

export interface StoryView {
  title: string;
  wide: Drawing;
  narrow: Drawing;
  /** Newest last, so that it reads as a story. */
  years: { year: string; lines: { date: string; title: string; href: string; kind: string }[] }[];
}

/** The Alliance, to which the story leads. */
const OWN = 'iawm';

interface Moment {
  on: string;
  title: string;
  href: string;
  kind: string;
}

export function toStory(library: Library): StoryView {
  const bodies = toBodies(library);
  const events = dated('events', library);
  const news = dated('news', library);
  const consultations = (library.hub.byCollection.get('consultations') ?? []).filter(({ id }) => id <= library.day);
  const moments = [
    ...bodies.flatMap((id) => toEnds(id, library)),
    ...[...events, ...news, ...consultations].map((entry): Moment => ({
      on: entry.date ?? entry.id,
      title: entry.title,
      href: library.toHref(entry.address),
      kind: KIND_WORDS[entry.collection] ?? '',
    })),
  ].sort((a, b) => compareDays(a.on, b.on) || (a.title < b.title ? -1 : 1));
  const lanes: Lane[] = [
    { label: 'The Alliance and what came before it', bars: bodies.map((id) => toBar(id, library)), dots: [] },
    toLane('Consultations', consultations),
    toLane('Events', events),
    toLane('News', news),
  ];
  const first = moments[0]?.on.slice(0, 4) ?? library.day.slice(0, 4);
  const title = `From ${first} to today in ${moments.length} dated entries`;
  const draw = (size: Size): Drawing =>
    finishDrawing(placeLanes(lanes, { from: first, to: library.day }, WIDTHS[size], measure), {
      id: `story-${size}`,
      title,
      description: lanes.map((lane) => `${lane.label}: ${lane.bars.length + lane.dots.length}.`).join(' '),
    });
  return {
    title,
    wide: draw('wide'),
    narrow: draw('narrow'),
    years: [...Map.groupBy(moments, ({ on }) => on.slice(0, 4))].map(([year, own]) => ({
      year,
      lines: own.map(({ on, ...moment }) => ({ date: formatDay(on), ...moment })),
    })),
  };
}

/** The Alliance and those it came after, earliest first. */
function toBodies(library: Library): string[] {
  const before = (library.hub.outgoing.get(`organisations/${OWN}`) ?? [])
    .filter(({ verb, to }) => verb === 'follows' && to.startsWith('organisations/'))
    .map(({ to }) => to.slice('organisations/'.length))
    .sort();
  return [...before, OWN].filter((id) => {
    const from = library.organisations.get(id)?.names[0]?.from;
    return from !== undefined && isBefore(from, library.day);
  });
}

function toBar(id: string, library: Library): LaneBar {
  const data = find(library.organisations, id, 'organisation');
  const until = data.names.at(-1)?.until;
  return {
    id,
    from: data.names[0]?.from ?? library.day,
    until: until === undefined || !isBefore(until, library.day) ? null : until,
    label: data.title,
    says: `${data.title}: ${toPeriod(data)}`,
  };
}

function toEnds(id: string, library: Library): Moment[] {
  const { title, names } = find(library.organisations, id, 'organisation');
  const [from, until] = [names[0]?.from, names.at(-1)?.until];
  const href = library.toHref(`/organisations/${id}/`);
  return [
    ...(from === undefined ? [] : [{ on: from, title: `${title} begins`, href, kind: 'Organisation' }]),
    ...(until === undefined || !isBefore(until, library.day)
      ? []
      : [{ on: until, title: `${title} ends`, href, kind: 'Organisation' }]),
  ];
}

/** Entries dated up to the day of the build. */
function dated(collection: 'events' | 'news', library: Library): HubEntry[] {
  return (library.hub.byCollection.get(collection) ?? []).filter(
    ({ date }) => date !== undefined && date <= library.day,
  );
}

function toLane(label: string, entries: readonly HubEntry[]): Lane {
  const dots = entries.map(({ ref, id, date = id, title }) => ({
    id: ref,
    on: date,
    says: `${formatDay(date)}: ${title}`,
  }));
  return { label: `${label}, ${dots.length}`, bars: [], dots };
}
