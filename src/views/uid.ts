// Names by which readers' calendars and feed readers know an entry for good.

import type { CalendarContent } from '#domain/appointments.ts';
import type { SiteContext } from '#domain/site-context.ts';

/**
 * Not tied to a host: an entry keeps its name when the site moves.
 * @param name unique on the site: "event-2026-12-01-open-day"
 */
export function toUid(name: string, { settings }: Pick<SiteContext, 'settings'>): string {
  return `${name}@${settings.uid}`;
}

/** Who makes a calendar, as its file says. */
export function toMaker({ settings }: Pick<SiteContext, 'settings'>): Pick<CalendarContent, 'company' | 'lang'> {
  return { company: settings.name, lang: settings.lang };
}
