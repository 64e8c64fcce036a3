// What a reader should know before reading on: at most one line, and only when it changes what they should do.
import type { Timing } from '#domain/funding/state.ts';
import { getDaysLeft, getState } from '#domain/funding/state.ts';
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
}

const NEAR_DAYS = 14;

export function toNotices(scheme: Funding, timing: Timing, { now }: Shelf, library: Library): Notice[] {
  const state = getState(timing, now);
  const next = scheme.replacedBy === undefined ? undefined : library.hub.entries.get(scheme.replacedBy as EntryRef);
  if (next) {
    return [
      {
        title: 'Kept as a record.',
        text: 'This scheme is closed. Read instead about',
        alert: false,
        link: { label: next.title, href: library.toHref(next.address) },
      },
    ];
  }
  if (state === 'closed') {
    return [{ title: 'Closed.', text: 'We keep the page so that you can see what was asked and given.', alert: false }];
  }
  if (state === 'open' && timing.closes !== undefined && getDaysLeft(timing.closes, now) <= NEAR_DAYS) {
    return [
      { title: `${toStateWords(timing, now).headline}.`, text: 'Leave time to register with the funder.', alert: true },
    ];
  }
  return [];
}
