// How fresh the site is: what is due to be read again and by whom, counts by collection, and the last check of outside links.
import * as t from '#i18n/about.ts';
import type { ChangedSource } from '#domain/changed-sources.ts';
import { labelOf } from '#domain/collections.ts';
import type { CollectionName } from '#schema/collections.ts';
import { formatDay } from '#time/days.ts';
import { addMonths } from '#time/months.ts';
import { getEntry, type EntryRef } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { isOverdue, type Review } from '#domain/reviews.ts';
import type { LinkChecks } from '#schema/link-checks.ts';
import type { Line } from './rows.ts';

type LinksView =
  | { checked: false }
  | { checked: true; on: string; counts: { label: string; count: number }[]; broken: { url: string; label: string }[] };

interface EntryReview {
  ref: EntryRef;
  review: Review;
}

const SOON_MONTHS = 3;

export function toFreshness(
  reviews: readonly EntryReview[],
  checks: LinkChecks | undefined,
  changed: readonly ChangedSource[],
  context: RenderContext,
) {
  const late = reviews.filter(({ review }) => isOverdue(review, context.day));
  return {
    // By the role that keeps them, as the overdue ones below, which stand longest overdue first.
    changed: toChanged(changed, reviews, context),
    overdue: byOwner(late, ({ review }) => review.owner, context).map(({ owner, own }) => ({
      owner,
      pages: own.toSorted(byDue).map((page) => toPage(page, context)),
    })),
    rows: [...Map.groupBy(reviews, ({ ref }) => ref.slice(0, ref.indexOf('/')))].map(([collection, own]) => ({
      kind: labelOf(collection as CollectionName),
      ...count(own, context.day),
    })),
    links: toLinks(checks),
  };
}

/** "its source has changed on 8 January 2030" */
function formatChange({ what, on }: ChangedSource): string {
  return t.itsSource(t.whatSource[what], formatDay(on));
}

/** A page is named once, with what was found last. */
function toChanged(changed: readonly ChangedSource[], reviews: readonly EntryReview[], context: RenderContext) {
  const owners = new Map(reviews.map(({ ref, review }) => [ref, review.owner]));
  return byOwner(newestOfEach(changed), ({ ref }) => owners.get(ref), context).map(({ owner, own }) => ({
    owner,
    pages: own.map((one) => {
      const { title, address } = getEntry(context.graph, one.ref);
      return { title, href: context.toHref(address), detail: formatChange(one) };
    }),
  }));
}

/** What the forms list first. */
export function toChangedForms(
  changed: readonly ChangedSource[],
  { graph }: RenderContext,
): { collection: string; id: string; title: string; what: string }[] {
  return newestOfEach(changed).map((one) => {
    const [collection = '', id = ''] = one.ref.split('/');
    return { collection, id, title: getEntry(graph, one.ref).title, what: formatChange(one) };
  });
}

/** @param changed newest first */
function newestOfEach(changed: readonly ChangedSource[]): ChangedSource[] {
  return [...Map.groupBy(changed, ({ ref }) => ref).values()].flatMap(([first]) => first ?? []);
}

/** The roles that keep something of it, in their order. */
function byOwner<T>(
  items: readonly T[],
  toOwner: (item: T) => string | undefined,
  { settings }: RenderContext,
): { owner: string; own: T[] }[] {
  const groups = Map.groupBy(items, toOwner);
  return settings.owners
    .filter(({ id }) => groups.has(id))
    .map(({ id, name }) => ({ owner: name, own: groups.get(id) ?? [] }));
}

function count(own: readonly EntryReview[], day: string) {
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

function toPage({ ref, review }: EntryReview, context: RenderContext): Line {
  const { title, address } = getEntry(context.graph, ref);
  return { title, href: context.toHref(address), detail: t.dueOn(formatDay(review.due ?? '')) };
}

function toLinks(checks: LinkChecks | undefined): LinksView {
  if (checks === undefined) return { checked: false };
  return {
    checked: true,
    on: formatDay(checks.checkedOn),
    counts: Object.entries(t.linkCounts).map(([outcome, label]) => ({
      label,
      count: checks.links.filter((link) => link.outcome === outcome).length,
    })),
    broken: checks.links
      .filter(({ outcome }) => outcome === 'missing' || outcome === 'silent')
      .map(({ url, status, note }) => ({
        url,
        label: note ?? (status === undefined ? t.noAnswer : t.answered(status)),
      })),
  };
}
