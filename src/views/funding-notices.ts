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
  /** When it is shown, where that depends on the day; worked out again on the reader’s. */
  when?: Circumstance;
  hidden: boolean;
}

/** One notice that always holds, or those of which at most one holds on a day. */
export function toNotices(scheme: Funding, timing: Timing, { now }: Shelf, library: Library): Notice[] {
  const next = scheme.replacedBy === undefined ? undefined : library.hub.entries.get(scheme.replacedBy as EntryRef);
  if (next) {
    return [
      {
        title: 'Kept as a record.',
        text: 'This scheme is closed. Read instead about',
        alert: false,
        link: { label: next.title, href: library.toHref(next.address) },
        hidden: false,
      },
    ];
  }
  const notices: Omit<Notice & { when: Circumstance }, 'hidden'>[] = [
    {
      title: 'Closed.',
      text: 'We keep the page so that you can see what was asked and given.',
      alert: false,
      when: 'closed',
    },
    {
      title: `${toStateWords(timing, now).headline}.`,
      text: 'Leave time to register with the funder.',
      alert: true,
      when: 'closing',
    },
  ];
  return notices.map((notice) => ({ ...notice, hidden: !holds(notice.when, timing, now) }));
}
