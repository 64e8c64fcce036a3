// Writes the state of a scheme on the reader's day into a row or a head that the build drew for another day.
import { isOld, toFactsLabel, formatFactsDate } from '#domain/funding/facts-date.ts';
import type { State } from '#domain/funding/facets.ts';
import { toFundingPhase } from '#domain/funding/phase.ts';
import { toStateSummary } from '#domain/funding/state-summary.ts';
import type { Timing } from '#domain/funding/state.ts';
import { londonDay } from '#time/london.ts';

const SYMBOLS = { ring: '#p0', always: '#pr', dashed: '#px' } as const;

/** @param place an element with `.headline`, `.detail` and `.facts-date`, and perhaps a disc @returns the state */
export function refreshState(place: Element, timing: Timing, now: number): State {
  const { headline, detail, soon, state } = toStateSummary(timing, now);
  const day = londonDay(now);
  const phase = toFundingPhase(timing, now);
  const symbol = phase.kind === 'share' ? `#p${Math.round(phase.share * 100)}` : SYMBOLS[phase.kind];
  const disc = place.querySelector('.disc use');
  if (disc?.getAttribute('href') !== symbol) disc?.setAttribute('href', symbol);
  place.querySelector('.when')?.classList.toggle('soon', soon);
  write(place.querySelector('.headline'), headline);
  write(place.querySelector('.detail'), detail);
  const facts = place.querySelector('.facts-date');
  const isRow = place.matches('.scheme-row');
  if (isRow) {
    (place as HTMLElement).dataset['state'] = state;
    facts?.classList.toggle('old', isOld(timing, day));
  }
  write(facts, isRow ? toFactsLabel(timing, day, state === 'announced') : formatFactsDate(timing, day));
  return state;
}

function write(place: Element | null, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}
