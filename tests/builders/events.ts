// Made-up events in a small hub, each the meeting of one group.
import { buildContentGraph, type GraphEntry } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { toSpan, type EventTimes } from '#domain/span.ts';
import { makeEntry, makeLink } from './content-graph.ts';
import { makeRenderContext } from './render-context.ts';

export function makeEvent(id: string, times: EventTimes): GraphEntry {
  const { from, until } = toSpan(times);
  return makeEntry(`events/${id}`, { date: from, ...(until === undefined ? {} : { until }) });
}

export function makeRenderContextOf(events: readonly GraphEntry[], day: string): RenderContext {
  const links = events.map(({ ref }) => makeLink(ref, 'about', 'groups/lamps'));
  return makeRenderContext({ graph: buildContentGraph([makeEntry('groups/lamps'), ...events], links), day });
}
