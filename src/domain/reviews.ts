// Who keeps a page true, and when it is due to be read again.
import { DEFINITIONS, type CollectionName } from '#schema/collections.ts';
import type { Owner } from '#schema/entry.ts';
import { addMonths } from '#time/months.ts';

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
  const policy = DEFINITIONS[collection].review;
  const byPolicy =
    reviewed === undefined || policy.months === undefined ? undefined : addMonths(reviewed, policy.months);
  const due = nextReview ?? byPolicy;
  return {
    owner: owner ?? policy.owner,
    ...(reviewed === undefined ? {} : { reviewed }),
    ...(due === undefined ? {} : { due }),
  };
}

/** True after the day on which the next reading was due. */
export function isOverdue({ due }: Review, day: string): boolean {
  return due !== undefined && due < day;
}
