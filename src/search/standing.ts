// Where a page stands on the reader's day: open or closed, to come or past, current or kept as a record.
import { STATE_LABELS } from '#domain/funding/facets.ts';
import { toHeadline } from '#domain/funding/state-words.ts';
import type { Timing } from '#domain/funding/state.ts';
import { isRecord } from '#domain/reviews.ts';
import { hasEnded, readSpan } from '#domain/span.ts';
import { londonDay } from '#domain/time.ts';

/** What a page's standing is worked out from. */
export interface Dated {
  type: string;
  /** "2018-02-13", "2018-02", "2018" or, for several days, "2018-02-13/2018-02-15"; "" for standing pages. */
  date: string;
  /** Of a funding scheme. */
  timing?: Timing;
  /** State that does not depend on the day: "Open to join". */
  status: string;
}

export interface Standing {
  /** In words, as the filter names it; "" where a page has none. */
  status: string;
  /** The same for a result, with the days left: "Closes in 3 days". */
  statusWords: string;
  /** Closed, past or kept as a record: shown below the live pages. */
  isOld: boolean;
}

/** @param now milliseconds since 1970 */
export function toStanding({ type, date, timing, status }: Dated, now: number): Standing {
  if (timing !== undefined) {
    const { state, headline } = toHeadline(timing, now);
    return { status: STATE_LABELS[state], statusWords: headline, isOld: state === 'closed' };
  }
  if (type === 'Event') {
    return hasEnded(readSpan(date), now) ? say('Past', true) : say('To come', false);
  }
  if (type === 'News') {
    return isRecord(date, londonDay(now)) ? say('Kept as a record', true) : say('Current', false);
  }
  return say(status, false);
}

function say(status: string, isOld: boolean): Standing {
  return { status, statusWords: status, isOld };
}
