// Made-up events in a small hub, each the meeting of one group.
import { buildHub, type HubEntry } from '#domain/hub.ts';
import type { Library } from '#domain/library.ts';
import { toSpan, type EventTimes } from '#domain/span.ts';
import { makeEntry, makeLink } from '../builders/hub.ts';
import { makeLibrary } from '../builders/library.ts';

export function makeEvent(id: string, times: EventTimes): HubEntry {
  const { from, until } = toSpan(times);
  return makeEntry(`events/${id}`, { date: from, ...(until === undefined ? {} : { until }) });
}

export function makeLibraryOf(events: readonly HubEntry[], day: string): Library {
  const links = events.map(({ ref }) => makeLink(ref, 'about', 'groups/lamps'));
  return makeLibrary({ hub: buildHub([makeEntry('groups/lamps'), ...events], links), day });
}
