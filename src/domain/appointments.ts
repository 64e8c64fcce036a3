// What a calendar file holds of one event or deadline, and when. No clock is read here.

export interface Appointment {
  /** Never changes: a reader's calendar knows the entry by it, whatever host the site lives on. */
  uid: string;
  /** Grows with every change that readers must see. */
  sequence: number;
  /** The day the words below were last known to be right: 2026-11-24. */
  stampedOn: string;
  title: string;
  description: string;
  /** Whole address of the page. */
  url: string;
  time: AppointmentTime;
  place?: string;
  cancelled: boolean;
  /** It takes up the reader's time; a deadline does not. */
  isBusy: boolean;
  /** It comes again on the same day of so many months in all. */
  months?: number;
  /** Whole days before the start at which a calendar app reminds its reader. */
  remindDaysBefore?: readonly number[];
}

/** Whole days, or UK local times; an end that no source states is left out. */
export type AppointmentTime = { day: string; lastDay?: string } | { startsAt: string; endsAt?: string };

export interface CalendarContent {
  /** Whose calendar it is, and in which language. */
  company: string;
  lang: string;
  /** Both absent for the file of a single entry. */
  name?: string;
  description?: string;
  /** Whole address of the page the calendar belongs to. */
  url: string;
  appointments: readonly Appointment[];
}
