// An entry as it stood on the day the site is built for: what its own dates put later is left out. Its words stay as written.
import type { CollectionName } from '#schema/collections.ts';
import type { Consultation } from '#schema/consultations.ts';
import type { Funding } from '#schema/funding.ts';
import type { Group } from '#schema/groups.ts';
import type { News } from '#schema/news.ts';
import type { Organisation } from '#schema/organisations.ts';
import { toConsultationOnDay } from './consultation.ts';
import { toGroupOnDay } from './group.ts';
import { toOrganisationOnDay } from './organisation.ts';
import { toSchemeOnDay } from './scheme.ts';
import { isLater, type DateOf } from './sight.ts';

/**
 * @param day the day the site is built for
 * @param dateOf the date of a source, by its id
 * @returns undefined for what was published later
 */
export function toDay<T extends object>(
  collection: CollectionName,
  data: T,
  day: string,
  dateOf: DateOf,
): T | undefined {
  const entry = withoutLaterWork(data, day);
  switch (collection) {
    case 'news':
      return isLater((data as unknown as News).publishedOn, day) ? undefined : entry;
    case 'organisations':
      return toOrganisationOnDay(entry as unknown as Organisation, day, dateOf) as unknown as T;
    case 'groups':
      return toGroupOnDay(entry as unknown as Group, day) as unknown as T;
    case 'funding':
      return toSchemeOnDay(entry as unknown as Funding, day) as unknown as T;
    case 'consultations':
      return toConsultationOnDay(entry as unknown as Consultation, day) as unknown as T;
    default:
      return entry;
  }
}

interface Worked {
  reviewed?: string | undefined;
  nextReview?: string | undefined;
  changes?: readonly { on: string }[];
}

/** Without a review and without changes of a later day. */
function withoutLaterWork<T extends object>(data: T, day: string): T {
  const { reviewed, changes } = data as Worked;
  const work: Worked = {};
  if (isLater(reviewed, day)) Object.assign(work, { reviewed: undefined, nextReview: undefined });
  if (changes?.some(({ on }) => isLater(on, day))) work.changes = changes.filter(({ on }) => !isLater(on, day));
  return { ...data, ...work };
}
