// The deadlines of schemes as calendar files, and reminders to look where no date is known.
import * as t from '#i18n/funding.ts';
import type { Appointment, CalendarContent } from '#domain/appointments.ts';
import { formatRound, type WrittenRound } from '#domain/funding/written-rounds.ts';
import type { FundingIndex } from '#domain/funding/funding-index.ts';
import { getState } from '#domain/funding/state.ts';
import { endOfDay, toInstant } from '#time/london.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import type { Funding } from '#schema/funding.ts';
import { toWebcal } from './calendars.ts';
import { toRevision } from './revision.ts';
import { toMaker, toUid } from './uid.ts';

/** Two weeks to finish an application, and two days to send it. */
const REMIND_DAYS_BEFORE = [14, 2];

/** Ids of the schemes with a deadline that lies ahead on the day of the build. */
export function toDeadlineIds({ schemes, now }: FundingIndex): string[] {
  return [...schemes].filter(([, scheme]) => findAhead(scheme, now).length > 0).map(([id]) => id);
}

/** The calendar of all deadlines as the finder offers it, and whether none lies ahead on the day of the build. */
export function toDeadlinesView({ funding, toAbsolute }: RenderContext) {
  return {
    subscribeHref: toWebcal(toAbsolute('/calendar/funding-deadlines.ics')),
    areNone: toDeadlineIds(funding).length === 0,
  };
}

/** Ids of the schemes in rounds of which no next date is known. */
function toAwaitedIds({ finder, now }: FundingIndex): string[] {
  return [...finder].filter(([, { timing }]) => getState(timing, now) === 'rounds').map(([id]) => id);
}

/** Ids of the schemes that have a calendar file of their own. */
export function toSchemeCalendarIds(funding: FundingIndex): string[] {
  return [...new Set([...toDeadlineIds(funding), ...toAwaitedIds(funding)])];
}

/** The calendar file of a scheme as its page offers it; nothing where there is neither a deadline nor a round to wait for. */
export function toSchemeCalendarLink(id: string, { funding, toHref }: RenderContext) {
  if (!toSchemeCalendarIds(funding).includes(id)) return undefined;
  return {
    href: toHref(`/calendar/funding/${id}.ics`),
    text: toDeadlineIds(funding).includes(id) ? t.deadlineToCalendar : t.remindMe,
  };
}

/** @param ids schemes with a deadline */
export function toDeadlines(ids: readonly string[], context: RenderContext): CalendarContent {
  return {
    ...toMaker(context),
    name: t.deadlinesOf(context.settings.shortName),
    description: t.deadlinesText,
    url: context.toAbsolute('/funding/'),
    appointments: ids.flatMap((id) => {
      const scheme = context.funding.schemes.get(id);
      return scheme === undefined
        ? []
        : findAhead(scheme, context.funding.now).map((round) => toAppointment(id, scheme, round, context));
    }),
  };
}

/** The rounds of a scheme whose closing lies ahead. */
function findAhead({ timing, rounds }: Funding, now: number): WrittenRound[] {
  if (timing.value === 'ended') return [];
  return rounds.filter(({ closesAt, closesOn }) => {
    if (closesAt !== undefined) return toInstant(closesAt) > now;
    return closesOn !== undefined && endOfDay(closesOn) > now;
  });
}

/** The deadlines of one scheme, or else the reminder: without a name, so that it joins the reader's own calendar. */
export function toSchemeCalendar(id: string, context: RenderContext): CalendarContent {
  const { appointments } = toDeadlines([id], context);
  const scheme = find(context.funding.schemes, id, 'scheme');
  return {
    ...toMaker(context),
    url: context.toAbsolute(`/funding/${id}/`),
    appointments: appointments.length > 0 ? appointments : [toReminder(id, scheme, context)],
  };
}

/** Half a year; by then a reader looks at the page again. */
const MONTHS_REMINDED = 6;

/** No forecast: it comes on the first of each month, whenever a round may open. */
function toReminder(id: string, scheme: Funding, context: RenderContext): Appointment {
  const { title, apply } = scheme;
  const day = firstOfNextMonth(context.day);
  return {
    // A later file is another series: an app would take the same one, moved, for what it has already.
    uid: toUid(`next-round-${id}.${day.slice(0, 7)}`, context),
    ...toRevision(`funding/${id}`, scheme, context),
    title: t.lookWhether(title),
    description: apply === undefined ? t.noForecast : `${t.noForecast} ${t.lookHere(apply.url)}`,
    url: context.toAbsolute(`/funding/${id}/`),
    time: { day },
    months: MONTHS_REMINDED,
    cancelled: false,
    isBusy: false,
  };
}

function firstOfNextMonth(day: string): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

function toAppointment(id: string, scheme: Funding, round: WrittenRound, context: RenderContext): Appointment {
  const { closesAt, closesOn = '', name, strand = '' } = round;
  const part = strand === '' ? '' : `.${strand.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  return {
    uid: toUid(`deadline-${id}.${(closesAt ?? closesOn).slice(0, 10)}${part}`, context),
    ...toRevision(`funding/${id}`, scheme, context),
    title: t.deadlineTitle(scheme.title, name),
    description: `${formatRound(round)} ${t.confirmWith(scheme.provider)}`,
    url: context.toAbsolute(`/funding/${id}/`),
    time: closesAt === undefined ? { day: closesOn } : { startsAt: closesAt },
    cancelled: false,
    isBusy: false,
    remindDaysBefore: REMIND_DAYS_BEFORE,
  };
}
