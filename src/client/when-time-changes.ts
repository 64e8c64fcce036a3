// Tells a part of the page when a day, an opening or a deadline has passed: as it passes, and when the page is looked at again.
import { nextChange, type Timing } from '#domain/funding/state.ts';
import { now } from './clock.ts';

/** A timer may ring a little early. */
const SLACK = 50;

/** Draws nothing by itself at first, and nothing while no state can have changed. */
export function whenTimeChanges(draw: () => void, timings: () => readonly Timing[]): void {
  let timer = 0;
  let until = 0;
  const wait = (): void => {
    window.clearTimeout(timer);
    const moment = now();
    until = nextChange(timings(), moment);
    timer = window.setTimeout(look, until - moment + SLACK);
  };
  // A clock that was set back has changed the time, too.
  let last = now();
  const look = (): void => {
    const moment = now();
    if (moment >= until || moment < last) draw();
    last = moment;
    wait();
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
  // Taken out of the browser's store of pages that were left.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) look();
  });
  wait();
}
