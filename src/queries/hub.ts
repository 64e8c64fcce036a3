// Maps the collections to the linked hub, once for the whole build.
import { entryAddress } from '#domain/addresses.ts';
import { buildHub, type EntryRef, type Hub, type HubEntry, type HubLink } from '#domain/hub.ts';
import type { CollectionName } from '#schema/collections.ts';
import { getEntries, type Entry } from './entries.ts';

let built: Promise<Hub> | undefined;

export function getHub(): Promise<Hub> {
  if (!built || import.meta.env.DEV) built = readHub();
  return built;
}

type Placed = Partial<Pick<HubEntry, 'title' | 'shortTitle' | 'summary' | 'date' | 'order'>>;

async function readHub(): Promise<Hub> {
  const [
    objectives,
    themes,
    groups,
    news,
    events,
    funding,
    guides,
    pages,
    organisations,
    glossary,
    consultations,
    figures,
  ] = await Promise.all([
    getEntries('objectives'),
    getEntries('themes'),
    getEntries('groups'),
    getEntries('news'),
    getEntries('events'),
    getEntries('funding'),
    getEntries('guides'),
    getEntries('pages'),
    getEntries('organisations'),
    getEntries('glossary'),
    getEntries('consultations'),
    getEntries('figures'),
  ]);
  const entries: HubEntry[] = [];
  const links: HubLink[] = [];
  const add = <C extends CollectionName>(
    collection: C,
    list: Entry<C>[],
    place: (data: Entry<C>['data']) => Placed,
  ): void => {
    for (const { id, data } of list) {
      const placed = place(data);
      entries.push(toHubEntry(collection, id, data, placed));
      links.push(...toLinks(`${collection}/${id}`, data));
    }
  };
  add('objectives', objectives, (data) => ({ shortTitle: data.shortTitle, order: data.number }));
  add('themes', themes, (data) => ({ shortTitle: data.shortTitle, order: data.letter.charCodeAt(0) }));
  add('groups', groups, (data) => ({ shortTitle: data.shortTitle, order: data.order }));
  add('news', news, (data) => ({ date: data.publishedOn }));
  add('events', events, (data) => ({ date: data.on }));
  add('funding', funding, () => ({}));
  add('guides', guides, () => ({}));
  add('pages', pages, (data) => ({ order: data.order }));
  add('organisations', organisations, () => ({}));
  add('glossary', glossary, (data) => ({ title: data.term, summary: data.definition }));
  add('consultations', consultations, () => ({}));
  add('figures', figures, (data) => ({ shortTitle: data.shortTitle }));
  for (const { id, data } of groups) {
    links.push(
      derived(
        `organisations/${data.convenedBy}`,
        'convenes',
        `groups/${id}`,
        'Convenes the group.',
        data.convenedBySource,
      ),
    );
  }
  for (const { id, data } of events) {
    if (data.organiser !== undefined) {
      links.push(derived(`organisations/${data.organiser}`, 'runs', `events/${id}`, 'Organised the event.'));
    }
    if (data.group !== undefined)
      links.push(derived(`events/${id}`, 'partOf', `groups/${data.group}`, 'A meeting of the group.'));
  }
  for (const { id, data } of figures) {
    links.push(
      derived(
        `figures/${id}`,
        'partOf',
        `consultations/${data.consultation}`,
        'A result of the consultation.',
        data.source,
      ),
    );
  }
  return buildHub(entries, links);
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
