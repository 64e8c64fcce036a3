// The disc of a scheme: the fuller, the more time is left.
import type { Phase } from '../phases.ts';
import { getDaysLeft, getState, type Timing } from './state.ts';

const FULL: Phase = { kind: 'share', share: 1 };
const HALF: Phase = { kind: 'share', share: 0.5 };
const CRESCENT: Phase = { kind: 'share', share: 0.2 };

/** @param now milliseconds since 1970 */
export function toFundingPhase(timing: Timing, now: number): Phase {
  switch (getState(timing, now)) {
    case 'open': {
      const left = getDaysLeft(timing.closes ?? now, now);
      return left > 28 ? FULL : left > 7 ? HALF : CRESCENT;
    }
    case 'always-open':
      return { kind: 'always' };
    case 'unconfirmed':
      return { kind: 'dashed' };
    case 'opens-soon':
    case 'closed':
      return { kind: 'ring' };
  }
}
