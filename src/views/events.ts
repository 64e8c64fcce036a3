// The page of all events: what is ahead first, how to have the next one in a calendar, then what is past.
import * as t from '#i18n/events.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { toWebcal } from './calendars.ts';
import { toEventRows } from './rows.ts';

export interface SubscribeView {
  /** Opens a calendar app at once. */
  webcalHref: string;
  /** The same as a file, and the whole address of it, to be copied into an app. */
  icsHref: string;
  icsAddress: string;
}

const CALENDAR = '/calendar/events.ics';

export function toEventsPage(context: RenderContext) {
  const rows = toEventRows(context);
  const last = context.graph.byCollection.get('events')?.[0]?.date;
  return {
    ...rows,
    none: last === undefined ? t.noEvents : t.lastEvent(last.slice(0, 4)),
    subscribe: toSubscribe(CALENDAR, context),
  };
}

function toSubscribe(address: string, { toHref, toAbsolute }: RenderContext): SubscribeView {
  const icsAddress = toAbsolute(address);
  return { webcalHref: toWebcal(icsAddress), icsHref: toHref(address), icsAddress };
}
