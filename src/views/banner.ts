// The one line a reader should see before reading on, and only when it changes what they should do.
import * as t from '#i18n/page-parts.ts';
import { isRecord } from '#domain/is-record.ts';
import { formatDay } from '#time/days.ts';
import type { EntryRef } from '#domain/content-graph.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import { getSuccessors } from '#domain/names/name-on.ts';
import { endOf, hasEnded, toSpan, type EventTimes } from '#domain/span.ts';
import { startOfDay } from '#time/london.ts';
import { isOverdue, toReview, type Reviewed } from '#domain/reviews.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { Group } from '#schema/groups.ts';
import { toMidSentence } from './mid-sentence.ts';

export interface BannerView {
  /** Set bold. */
  title: string;
  text: string;
  alert: boolean;
  /** Where to read on. */
  links: { label: string; href: string }[];
  /** The instant from which it holds by the reader's clock; absent when it holds already. */
  from?: number;
}

/** What a banner is worked out from. */
type BannerContext = Pick<RenderContext, 'graph' | 'organisations' | 'settings' | 'day' | 'toHref'>;

interface DatedEntry extends Reviewed, Partial<EventTimes> {
  replacedBy?: string | undefined;
  publishedOn?: string;
  dateText?: string | undefined;
  cancelled?: true | undefined;
}

/** Superseded before past, past before overdue; undefined when the reader may simply read. */
export function toBanner(ref: EntryRef, data: DatedEntry, context: BannerContext): BannerView | undefined {
  return (
    toReplaced(data, context) ??
    toPast(data, context) ??
    toEnded(ref, context) ??
    toOverdue(ref, data, context) ??
    toComing(data)
  );
}

/** A group that no longer meets says so first. */
export function toGroupBanner(ref: EntryRef, data: Group, context: BannerContext): BannerView | undefined {
  const closed = data.status.kind === 'closed' ? plain(t.banner.noLongerMeets, data.status.words) : undefined;
  return toReplaced(data, context) ?? closed ?? toOverdue(ref, data, context);
}

const PAST_EVENT = plain(t.banner.pastEvent, t.banner.keptPage);

function toReplaced({ replacedBy }: DatedEntry, context: BannerContext): BannerView | undefined {
  const next = replacedBy === undefined ? undefined : context.graph.entries.get(replacedBy as EntryRef);
  if (next === undefined) return undefined;
  return {
    ...plain(t.banner.kept, t.banner.readInstead),
    links: [{ label: next.title, href: context.toHref(next.address) }],
  };
}

function toPast(
  { publishedOn, dateText, on, cancelled, ...times }: DatedEntry,
  { day }: BannerContext,
): BannerView | undefined {
  if (publishedOn !== undefined && isRecord(publishedOn, day)) {
    const written = toMidSentence(dateText ?? formatDay(publishedOn));
    return plain(t.banner.kept, t.bannerAbout(written));
  }
  if (on === undefined) return undefined;
  if (cancelled === true) return { ...plain(t.banner.cancelled, t.banner.notHeld), alert: true };
  return hasEnded(toSpan({ on, ...times }), startOfDay(day)) ? PAST_EVENT : undefined;
}

/** What an event ahead will say when it is over. */
function toComing({ on, ...times }: DatedEntry): BannerView | undefined {
  return on === undefined ? undefined : { ...PAST_EVENT, from: endOf(toSpan({ on, ...times })) };
}

function toEnded(ref: EntryRef, context: BannerContext): BannerView | undefined {
  if (!ref.startsWith('organisations/')) return undefined;
  const id = ref.slice('organisations/'.length);
  const { status } = find(context.organisations, id, 'organisation');
  if (status.kind !== 'ended') return undefined;
  const links = getSuccessors(context.graph, context.organisations, id, context.day).map((next) => ({
    label: find(context.organisations, next, 'organisation').title,
    href: context.toHref(`/organisations/${next}/`),
  }));
  return { ...plain(t.banner.kept, links.length > 0 ? t.banner.after : status.words), links };
}

function toOverdue(ref: EntryRef, data: DatedEntry, { day, settings }: BannerContext): BannerView | undefined {
  const review = toReview(ref.slice(0, ref.indexOf('/')) as CollectionName, data, settings);
  if (review.reviewed === undefined || !isOverdue(review, day)) return undefined;
  return plain(t.banner.due, t.bannerUnread(formatDay(review.reviewed)));
}

function plain(title: string, text: string): BannerView {
  return { title, text, alert: false, links: [] };
}
