// The deadlines of schemes as calendar files.
import type { Appointment, AppointmentTime, CalendarContent } from '#domain/appointments.ts';
import type { Shelf } from '#domain/funding/shelf.ts';
import type { Library } from '#domain/library.ts';
import type { Funding } from '#schema/funding.ts';
import { toRevision } from './revision.ts';
import { toUid } from './uid.ts';

/** Two weeks to finish an application, and two days to send it. */
const REMIND_DAYS_BEFORE = [14, 2];

/** Ids of the schemes with a deadline that lies ahead on the day of the build. */
export function toDeadlineIds({ finder, now }: Shelf): string[] {
  return [...finder.values()]
    .filter(({ timing }) => timing.status !== 'closed' && timing.closes !== undefined && timing.closes > now)
    .map(({ id }) => id);
}

/** Whether any of these schemes has a deadline ahead; without one its calendar is empty. */
export function hasDeadlines(ids: readonly string[], shelf: Shelf): boolean {
  return toDeadlineIds(shelf).some((id) => ids.includes(id));
}

export function deadlineAddress(id: string): string {
  return `/calendar/funding/${id}.ics`;
}

/** @param ids schemes with a deadline */
export function toDeadlines(ids: readonly string[], shelf: Shelf, library: Library): CalendarContent {
  return {
    name: 'Innovation Alliance: funding deadlines',
    description: 'Deadlines that our sources state and that lie ahead. Confirm each with the funder.',
    url: library.toAbsolute('/funding/'),
    appointments: ids.flatMap((id) => {
      const scheme = shelf.schemes.get(id);
      const time = scheme && toTime(scheme);
      return time ? [toAppointment(id, scheme, time, library)] : [];
    }),
  };
}

/** One deadline: without a name, so that it joins the reader's own calendar. */
export function toDeadline(id: string, shelf: Shelf, library: Library): CalendarContent {
  const { name: _name, description: _description, ...content } = toDeadlines([id], shelf, library);
  return content;
}

function toAppointment(id: string, scheme: Funding, time: AppointmentTime, library: Library): Appointment {
  const round = scheme.dates?.round === undefined ? '' : ` (${scheme.dates.round})`;
  return {
    uid: toUid(`deadline-${id}`),
    ...toRevision(`funding/${id}`, scheme, library),
    title: `Deadline: ${scheme.title}${round}`,
    description: `${scheme.dates?.text ?? ''} Confirm it with the funder: ${scheme.provider}.`,
    url: library.toAbsolute(`/funding/${id}/`),
    time,
    cancelled: false,
    isBusy: false,
    remindDaysBefore: REMIND_DAYS_BEFORE,
  };
}

function toTime({ dates }: Funding): AppointmentTime | undefined {
  if (dates?.closesAt !== undefined) return { startsAt: dates.closesAt };
  return dates?.closesOn === undefined ? undefined : { day: dates.closesOn };
}
