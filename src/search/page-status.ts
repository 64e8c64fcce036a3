// The status of a page on the reader's day: open or closed, to come or past, current or kept as a record.
import { states } from '#i18n/funding-states.ts';
import * as t from '#i18n/search-results.ts';
import { toHeadline } from '#domain/funding/state-summary.ts';
import type { Timing } from '#domain/funding/state.ts';
import type { Collection } from './record.ts';
import { isRecord } from '#domain/is-record.ts';
import { hasEnded, readSpan } from '#domain/span.ts';
import { londonDay } from '#time/london.ts';

/** What a page's status is worked out from. */
export interface Dated {
  collection: Collection;
  /** "2018-02-13", "2018-02", "2018" or, for several days, "2018-02-13/2018-02-15"; "" for pages without a date. */
  date: string;
  /** Of a funding scheme. */
  timing?: Timing;
  /** State that does not depend on the day: "Open to join"; of a list what it holds: "4 schemes". */
  status: string;
}

export interface PageStatus {
  /** In words, as the filter names it; "" where a page has none. */
  status: string;
  /** The same for a result, with the days left: "Closes in 3 days". */
  statusText: string;
  /** Closed, past or kept as a record: shown below the live pages. */
  isOld: boolean;
}

/** @param now milliseconds since 1970 */
export function toPageStatus({ collection, date, timing, status }: Dated, now: number): PageStatus {
  if (timing !== undefined) {
    const { state, headline } = toHeadline(timing, now);
    return { status: states[state], statusText: headline, isOld: state === 'closed' };
  }
  if (collection === 'events') {
    return hasEnded(readSpan(date), now) ? say(t.statuses.past, true) : say(t.statuses.toCome, false);
  }
  if (collection === 'news') {
    return isRecord(date, londonDay(now)) ? say(t.statuses.kept, true) : say(t.statuses.current, false);
  }
  // What a list holds is told, and nothing to filter by.
  if (collection === 'lists') return { ...say(status, false), status: '' };
  return say(status, false);
}

function say(status: string, isOld: boolean): PageStatus {
  return { status, statusText: status, isOld };
}
