// Who keeps a page true, and when it is due to be read again.
import type { CollectionName } from '#schema/collections.ts';
import type { Site } from '#schema/site.ts';
import { addMonths } from '#time/months.ts';

export interface Reviewed {
  owner?: string | undefined;
  reviewed?: string | undefined;
  nextReview?: string | undefined;
}

export interface Review {
  /** The id of a role. */
  owner: string;
  /** The day of the last reading of the whole page; absent when none is recorded. */
  reviewed?: string;
  /** The day the next is due; absent for records and for pages never reviewed. */
  due?: string;
}

/** Who keeps what, by the settings. */
export type ReviewPolicies = Pick<Site, 'owners' | 'reviews'>;

export function toReview(
  collection: CollectionName,
  { owner, reviewed, nextReview }: Reviewed,
  { owners, reviews }: ReviewPolicies,
): Review {
  const policy = reviews.find(({ collections }) => collections.includes(collection));
  const byPolicy =
    reviewed === undefined || policy?.months === undefined ? undefined : addMonths(reviewed, policy.months);
  const due = nextReview ?? byPolicy;
  return {
    owner: owner ?? policy?.owner ?? owners[0]?.id ?? '',
    ...(reviewed === undefined ? {} : { reviewed }),
    ...(due === undefined ? {} : { due }),
  };
}

/** How a role is called in a sentence. */
export function getOwnerName(owner: string, { owners }: Pick<Site, 'owners'>): string {
  return owners.find(({ id }) => id === owner)?.name ?? owner;
}

/** True after the day on which the next reading was due. */
export function isOverdue({ due }: Review, day: string): boolean {
  return due !== undefined && due < day;
}
