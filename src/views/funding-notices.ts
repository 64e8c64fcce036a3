// What a reader should know before reading on: at most one line, and only when it changes what they should do.
import * as t from '#i18n/funding.ts';
import { matches, type Condition } from '#domain/funding/conditions.ts';
import type { Timing } from '#domain/funding/state.ts';
import { toStateSummary } from '#domain/funding/state-summary.ts';
import type { EntryRef } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import type { Funding } from '#schema/funding.ts';

export interface Notice {
  /** Set bold. */
  title: string;
  text: string;
  alert: boolean;
  link?: { label: string; href: string };
  /** When it is shown; worked out again on the reader’s day. */
  when: Condition;
  hidden: boolean;
}

/** Of these at most one holds on a day. */
export function toNotices(
  { replacedBy }: Funding,
  timing: Timing,
  { graph, funding: { now } }: RenderContext,
): Notice[] {
  const next = replacedBy === undefined ? undefined : graph.entries.get(replacedBy as EntryRef);
  const title = next === undefined ? t.closedNotice : t.closedReplaced(next.title);
  // What serves the same need is on the page of a scheme that had closed when the site was built.
  const closed = matches('closed', timing, now)
    ? { title, text: t.seeServes.before, link: { label: t.seeServes.link, href: '#now' } }
    : { title, text: t.seeBelow };
  const closing = {
    title: `${toStateSummary(timing, now).headline}.`,
    text: t.leaveTime,
  };
  const notices = [
    { ...closed, alert: false, when: 'closed' as const },
    { ...closing, alert: true, when: 'closing' as const },
  ];
  return notices.map((notice) => ({ ...notice, hidden: !matches(notice.when, timing, now) }));
}
