// The reader's clock. The only place in the page that asks what time it is.
import { endOfDay, londonDay } from '#time/london.ts';

/** Sent to the window when the pages that search knows have other states than before: a call has closed, an event is over. */
export const STATES_CHANGED = 'stateschanged';

/** Milliseconds since 1970. */
export function now(): number {
  return Date.now();
}

/**
 * Keeps what a page says of the time right, however long it stays open: shown at once, when the page is looked at again
 * or comes back from the history, at midnight in London, and at each boundary.
 * @param boundaries instants at which something changes beside midnight
 */
export function refreshAtBoundaries(show: (instant: number) => void, boundaries: readonly number[]): void {
  let waiting = 0;
  const update = (): void => {
    const instant = now();
    show(instant);
    clearTimeout(waiting);
    const ahead = boundaries.filter((boundary) => boundary > instant);
    waiting = window.setTimeout(update, Math.min(endOfDay(londonDay(instant)), ...ahead) - instant);
  };
  for (const event of ['visibilitychange', 'pageshow']) addEventListener(event, update);
  update();
}
