// Lists and heads of schemes: their states are worked out again on the reader's day.
import { listBoundaries, type Timing } from '#domain/funding/state.ts';
import { refreshAtBoundaries } from './clock.ts';
import { refreshState } from './refresh-state.ts';

class FundingStates extends HTMLElement {
  connectedCallback(): void {
    for (const place of this.querySelectorAll<HTMLElement>('[data-timing]')) {
      const timing = JSON.parse(place.dataset['timing'] ?? '') as Timing;
      refreshAtBoundaries((now) => refreshState(place, timing, now), listBoundaries(timing));
    }
  }
}

customElements.define('funding-states', FundingStates);
