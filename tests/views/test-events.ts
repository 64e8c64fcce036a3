// Made-up events in a small hub, each the meeting of one group.
import { buildHub, type HubEntry } from '#domain/hub.ts';
import type { Library } from '#domain/library.ts';
import { toSpan, type EventTimes } from '#domain/span.ts';

const standing = (ref: HubEntry['ref'], title: string): HubEntry => {
  const [collection, id] = ref.split('/') as [HubEntry['collection'], string];
  return { ref, collection, id, title, shortTitle: title, summary: '', address: `/${ref}/`, order: 0, sources: [] };
};

export function toTestEvent(id: string, times: EventTimes): HubEntry {
  const { from, until } = toSpan(times);
  return { ...standing(`events/${id}`, id), date: from, ...(until === undefined ? {} : { until }) };
}

export function toTestLibrary(events: readonly HubEntry[], day: string): Library {
  const links = events.map(
    ({ ref }) => ({ from: ref, to: 'groups/lamps', verb: 'about', reason: 'Made up.' }) as const,
  );
  return {
    hub: buildHub([standing('groups/lamps', 'Lamps'), ...events], links),
    organisations: new Map(),
    day,
    toHref: (address: string) => address,
  } as unknown as Library;
}
