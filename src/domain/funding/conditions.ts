// What parts of a scheme’s page hang on: whether it is closed, not closed, or closing soon, at an instant.
import { findOpen, getDaysLeft, getState, type Timing } from './state.ts';

export type Condition = 'closed' | 'not-closed' | 'closing';

/** From how many days before a deadline a page says so above everything else. */
const NEAR_DAYS = 14;

/** @param now milliseconds since 1970 */
export function matches(condition: Condition, timing: Timing, now: number): boolean {
  switch (condition) {
    case 'closed':
      return getState(timing, now) === 'closed';
    case 'not-closed':
      return getState(timing, now) !== 'closed';
    case 'closing': {
      const closes = timing.kind === 'ended' ? undefined : findOpen(timing, now)?.closes;
      return closes !== undefined && getDaysLeft(closes, now) <= NEAR_DAYS;
    }
  }
}
