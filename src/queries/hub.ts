// Maps the collections to the linked hub, once for the whole build.
import { entryAddress } from '#domain/addresses.ts';
import { buildHub, type EntryRef, type Hub, type HubEntry, type HubLink } from '#domain/hub.ts';
import { toSpan, type Span } from '#domain/span.ts';
import type { CollectionName } from '#schema/collections.ts';
import { getEntries, type Entry } from './entries.ts';

let built: Promise<Hub> | undefined;

export function getHub(): Promise<Hub> {
  if (!built || import.meta.env.DEV) built = readHub();
  return built;
}

type Placed = Partial<Pick<HubEntry, 'title' | 'shortTitle' | 'summary' | 'date' | 'until' | 'order'>>;

function toPlacedSpan({ from, until }: Span): Placed {
  return { date: from, ...(until === undefined ? {} : { until }) };
}

interface Placing {
  entries: HubEntry[];
  links: HubLink[];
}

async function readHub(): Promise<Hub> {
  const placings = await Promise.all([
    place('objectives', (data) => ({ shortTitle: data.shortTitle, order: data.number })),
    place('themes', (data) => ({ shortTitle: data.shortTitle, order: data.letter.charCodeAt(0) })),
    place('groups', (data) => ({ shortTitle: data.shortTitle, order: data.order })),
    place('news', (data) => ({ date: data.publishedOn })),
    place('events', (data) => toPlacedSpan(toSpan(data))),
    place('funding'),
    place('guides'),
    place('pages', (data) => ({ order: data.order })),
    place('organisations'),
    place('glossary', (data) => ({ title: data.term, summary: data.definition })),
    place('consultations'),
    place('figures', (data) => ({ shortTitle: data.shortTitle })),
  ]);
  const links = [...placings.flatMap((placing) => placing.links), ...(await deriveLinks())];
  return buildHub(
    placings.flatMap(({ entries }) => entries),
    links,
  );
}

/** A collection's entries with the links written on them. @param toPlaced what its fields say of their place in the hub */
async function place<C extends CollectionName>(
  collection: C,
  toPlaced: (data: Entry<C>['data']) => Placed = () => ({}),
): Promise<Placing> {
  const list = await getEntries(collection);
  return {
    entries: list.map(({ id, data }) => toHubEntry(collection, id, data, toPlaced(data))),
    links: list.flatMap(({ id, data }) => toLinks(`${collection}/${id}`, data)),
  };
}

/** Links that follow from other fields: who convenes a group, whose meeting an event is, whose result a figure. */
async function deriveLinks(): Promise<HubLink[]> {
  const [groups, events, figures] = await Promise.all([
    getEntries('groups'),
    getEntries('events'),
    getEntries('figures'),
  ]);
  return [
    ...groups.map(({ id, data: { convenedBy, convenedBySource } }) =>
      derived(`organisations/${convenedBy}`, 'convenes', `groups/${id}`, 'Convenes the group.', convenedBySource),
    ),
    ...events.flatMap(({ id, data: { organiser, group } }) => [
      ...(organiser === undefined
        ? []
        : [derived(`organisations/${organiser}`, 'runs', `events/${id}`, 'Organised the event.')]),
      ...(group === undefined ? [] : [derived(`events/${id}`, 'partOf', `groups/${group}`, 'A meeting of the group.')]),
    ]),
    ...figures.map(({ id, data: { consultation, source } }) =>
      derived(`figures/${id}`, 'partOf', `consultations/${consultation}`, 'A result of the consultation.', source),
    ),
  ];
}

function toHubEntry(collection: CollectionName, id: string, data: object, placed: Placed): HubEntry {
  const common = data as {
    title?: string;
    summary?: string;
    sources?: string[];
    source?: string;
    consultation?: string;
  };
  const title = placed.title ?? common.title ?? id;
  return {
    ref: `${collection}/${id}`,
    collection,
    id,
    title,
    shortTitle: placed.shortTitle ?? title,
    summary: placed.summary ?? common.summary ?? '',
    address: entryAddress(collection, id, common.consultation),
    ...(placed.date === undefined ? {} : { date: placed.date }),
    ...(placed.until === undefined ? {} : { until: placed.until }),
    order: placed.order ?? 0,
    sources: common.sources ?? (common.source === undefined ? [] : [common.source]),
  };
}

function toLinks(from: EntryRef, data: object): HubLink[] {
  const { links = [] } = data as { links?: (Omit<HubLink, 'from' | 'to'> & { to: string })[] };
  return links.map(({ to, verb, reason, source }) => ({
    from,
    to: to as EntryRef,
    verb,
    reason,
    ...(source === undefined ? {} : { source }),
  }));
}

function derived(from: EntryRef, verb: HubLink['verb'], to: EntryRef, reason: string, source?: string): HubLink {
  return { from, to, verb, reason, ...(source === undefined ? {} : { source }) };
}
