// What parts of a scheme’s page hang on: whether it is closed, not closed, or closing soon, at an instant.
import { getDaysLeft, getState, type Timing } from './state.ts';

export type Circumstance = 'closed' | 'not-closed' | 'closing';

/** From how many days before a deadline a page says so above everything else. */
const NEAR_DAYS = 14;

/** @param now milliseconds since 1970 */
export function holds(circumstance: Circumstance, timing: Timing, now: number): boolean {
  const state = getState(timing, now);
  switch (circumstance) {
    case 'closed':
      return state === 'closed';
    case 'not-closed':
      return state !== 'closed';
    case 'closing':
      return state === 'open' && timing.closes !== undefined && getDaysLeft(timing.closes, now) <= NEAR_DAYS;
  }
}
