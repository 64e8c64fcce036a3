// What a reader should know before reading on: at most one line, and only when it changes what they should do.
import { holds, type Circumstance } from '#domain/funding/circumstances.ts';
import type { Timing } from '#domain/funding/state.ts';
import { toStateWords } from '#domain/funding/state-words.ts';
import type { Shelf } from '#domain/funding/shelf.ts';
import type { EntryRef } from '#domain/hub.ts';
import type { Library } from '#domain/library.ts';
import type { Funding } from '#schema/funding.ts';

export interface Notice {
  /** Set bold. */
  title: string;
  text: string;
  alert: boolean;
  link?: { label: string; href: string };
  /** When it is shown; worked out again on the reader’s day. */
  when: Circumstance;
  hidden: boolean;
}

/** Of these at most one holds on a day. */
export function toNotices(scheme: Funding, timing: Timing, { now }: Shelf, library: Library): Notice[] {
  const next = scheme.replacedBy === undefined ? undefined : library.hub.entries.get(scheme.replacedBy as EntryRef);
  const closed = next
    ? {
        title: 'Kept as a record.',
        text: 'Read instead about',
        link: { label: next.title, href: library.toHref(next.address) },
      }
    : { title: 'Closed.', text: 'See below what else fits the same need.' };
  const closing = { title: `${toStateWords(timing, now).headline}.`, text: 'Leave time to register with the funder.' };
  const notices = [
    { ...closed, alert: false, when: 'closed' as const },
    { ...closing, alert: true, when: 'closing' as const },
  ];
  return notices.map((notice) => ({ ...notice, hidden: !holds(notice.when, timing, now) }));
}
