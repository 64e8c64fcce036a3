// Who keeps a page true, when it is due to be read again, and when a dated page has become a record.
import type { CollectionName } from '#schema/collections.ts';
import type { OWNERS } from '#schema/entry.ts';
import { addMonths, lastDayOf } from '#time/days.ts';

export type Owner = (typeof OWNERS)[number];

interface Habit {
  owner: Owner;
  /** Months between two readings of the whole page; absent for what tells of a past day and stays as it is. */
  months?: number;
}

/** What holds where an entry says nothing else. Schemes change most often, records never. */
const HABITS: Record<CollectionName, Habit> = {
  objectives: { owner: 'secretariat', months: 12 },
  themes: { owner: 'secretariat', months: 12 },
  groups: { owner: 'groups-editor', months: 6 },
  news: { owner: 'secretariat' },
  events: { owner: 'groups-editor' },
  funding: { owner: 'funding-editor', months: 3 },
  guides: { owner: 'funding-editor', months: 6 },
  pages: { owner: 'secretariat', months: 12 },
  handbook: { owner: 'secretariat', months: 12 },
  organisations: { owner: 'secretariat', months: 12 },
  glossary: { owner: 'secretariat', months: 12 },
  sources: { owner: 'data-editor' },
  consultations: { owner: 'data-editor', months: 24 },
  figures: { owner: 'data-editor', months: 24 },
};

export interface Reviewed {
  owner?: Owner | undefined;
  reviewed?: string | undefined;
  nextReview?: string | undefined;
}

export interface Review {
  owner: Owner;
  /** The day of the last reading of the whole page; absent when none is recorded. */
  reviewed?: string;
  /** The day the next is due; absent for records and for pages never reviewed. */
  due?: string;
}

export function toReview(collection: CollectionName, { owner, reviewed, nextReview }: Reviewed): Review {
  const habit = HABITS[collection];
  const byHabit = reviewed === undefined || habit.months === undefined ? undefined : addMonths(reviewed, habit.months);
  const due = nextReview ?? byHabit;
  return {
    owner: owner ?? habit.owner,
    ...(reviewed === undefined ? {} : { reviewed }),
    ...(due === undefined ? {} : { due }),
  };
}

/** True after the day on which the next reading was due. */
export function isOverdue({ due }: Review, day: string): boolean {
  return due !== undefined && due < day;
}

const MONTHS_UNTIL_RECORD = 24;

/** True for what was published more than two years ago. @param date as exact as known */
export function isRecord(date: string, day: string): boolean {
  return addMonths(lastDayOf(date), MONTHS_UNTIL_RECORD) < day;
}
