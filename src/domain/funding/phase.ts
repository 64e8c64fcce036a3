// The disc of a scheme: the fuller, the more time is left.
import type { Phase } from '../phases.ts';
import { findOpen, getDaysLeft, getState, type Timing } from './state.ts';

const FULL: Phase = { kind: 'share', share: 1 };
const HALF: Phase = { kind: 'share', share: 0.5 };
const CRESCENT: Phase = { kind: 'share', share: 0.2 };

/** @param now milliseconds since 1970 */
export function toFundingPhase(timing: Timing, now: number): Phase {
  switch (getState(timing, now)) {
    case 'open': {
      const left = getDaysLeft(findOpen(timing, now)?.closes ?? now, now);
      return left > 28 ? FULL : left > 7 ? HALF : CRESCENT;
    }
    case 'ongoing':
      return { kind: 'always' };
    case 'rounds':
    case 'announced':
      return { kind: 'dashed' };
    case 'opens-soon':
    case 'closed':
      return { kind: 'ring' };
  }
}
