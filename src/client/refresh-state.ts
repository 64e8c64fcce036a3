// Writes the state of a scheme on the reader's day into a row or a head that the build drew for another day.
import { toFactsWords } from '#domain/funding/facts-date.ts';
import { toFundingPhase } from '#domain/funding/phase.ts';
import { toStateWords } from '#domain/funding/state-words.ts';
import type { Timing } from '#domain/funding/state.ts';
import { londonDay } from '#domain/time.ts';

const SYMBOLS = { ring: '#p0', always: '#pr', dashed: '#px' } as const;

/** @param place an element with a disc, a line `.when` and a line `.facts-date` */
export function refreshState(place: Element, timing: Timing, now: number): void {
  const { headline, detail, soon, state } = toStateWords(timing, now);
  const phase = toFundingPhase(timing, now);
  place.classList.toggle('shut', state === 'closed');
  const symbol = phase.kind === 'share' ? `#p${Math.round(phase.share * 100)}` : SYMBOLS[phase.kind];
  const disc = place.querySelector('.ph use');
  if (disc?.getAttribute('href') !== symbol) disc?.setAttribute('href', symbol);
  const line = place.querySelector('.when');
  line?.classList.toggle('soon', soon);
  const first = line?.firstChild;
  if (first?.nodeType === Node.TEXT_NODE && first.nodeValue?.trim() !== headline) first.nodeValue = `${headline} `;
  write(line?.querySelector('span'), detail);
  write(place.querySelector('.facts-date'), toFactsWords(timing.factsDate, londonDay(now)));
}

function write(place: Element | null | undefined, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}
