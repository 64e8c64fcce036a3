// How fresh the site is: what is due to be read again and by whom, counts by collection, and the last check of outside links.
import { addMonths, formatDay } from '#time/days.ts';
import { getEntry, type EntryRef } from '#domain/hub.ts';
import type { Library } from '#domain/library.ts';
import { isOverdue, type Owner, type Review } from '#domain/reviews.ts';
import type { LinkChecks } from '#schema/link-checks.ts';
import { KIND_WORDS } from './kind-words.ts';
import { OWNER_WORDS } from './owner-words.ts';

export interface FreshnessView {
  /** Overdue pages by the role that keeps them, longest overdue first. */
  overdue: { owner: string; pages: { title: string; href: string; due: string }[] }[];
  rows: {
    kind: string;
    entries: number;
    reviewed: number;
    overdue: number;
    soon: number;
    /** Dated pages that are kept as they are. */
    records: number;
  }[];
  links: LinksView;
}

export type LinksView =
  | { checked: false }
  | { checked: true; on: string; counts: { words: string; count: number }[]; broken: { url: string; words: string }[] };

interface EntryReview {
  ref: EntryRef;
  review: Review;
}

const SOON_MONTHS = 3;

export function toFreshness(
  reviews: readonly EntryReview[],
  checks: LinkChecks | undefined,
  library: Library,
): FreshnessView {
  const late = reviews.filter(({ review }) => isOverdue(review, library.day));
  const byOwner = Map.groupBy(late, ({ review }) => review.owner);
  return {
    overdue: (Object.keys(OWNER_WORDS) as Owner[])
      .filter((owner) => byOwner.has(owner))
      .map((owner) => ({
        owner: OWNER_WORDS[owner],
        pages: (byOwner.get(owner) ?? []).toSorted(byDue).map((page) => toPage(page, library)),
      })),
    rows: [...Map.groupBy(reviews, ({ ref }) => ref.slice(0, ref.indexOf('/')))].map(([collection, own]) => ({
      kind: KIND_WORDS[collection as keyof typeof KIND_WORDS] ?? collection,
      ...count(own, library.day),
    })),
    links: toLinks(checks),
  };
}

function count(own: readonly EntryReview[], day: string): Omit<FreshnessView['rows'][number], 'kind'> {
  const many = (is: (review: Review) => boolean): number => own.filter(({ review }) => is(review)).length;
  const soon = addMonths(day, SOON_MONTHS);
  return {
    entries: own.length,
    reviewed: many(({ reviewed }) => reviewed !== undefined),
    overdue: many((review) => isOverdue(review, day)),
    soon: many((review) => review.due !== undefined && !isOverdue(review, day) && review.due <= soon),
    records: many(({ reviewed, due }) => reviewed !== undefined && due === undefined),
  };
}

function byDue(a: EntryReview, b: EntryReview): number {
  const [left, right] = [a.review.due ?? '', b.review.due ?? ''];
  return left === right ? (a.ref < b.ref ? -1 : 1) : left < right ? -1 : 1;
}

function toPage({ ref, review }: EntryReview, library: Library): { title: string; href: string; due: string } {
  const { title, address } = getEntry(library.hub, ref);
  return { title, href: library.toHref(address), due: formatDay(review.due ?? '') };
}

const OUTCOMES: Record<LinkChecks['links'][number]['outcome'], string> = {
  answers: 'answered',
  moved: 'have moved and led on',
  missing: 'have no page there any more',
  silent: 'gave no answer',
};

function toLinks(checks: LinkChecks | undefined): LinksView {
  if (checks === undefined) return { checked: false };
  return {
    checked: true,
    on: formatDay(checks.checkedOn),
    counts: (Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[]).map((outcome) => ({
      words: OUTCOMES[outcome],
      count: checks.links.filter((link) => link.outcome === outcome).length,
    })),
    broken: checks.links
      .filter(({ outcome }) => outcome === 'missing' || outcome === 'silent')
      .map(({ url, status, note }) => ({
        url,
        words: note ?? (status === undefined ? 'no answer' : `answer ${status}`),
      })),
  };
}
