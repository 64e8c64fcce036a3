// Lists and heads of schemes: their states are worked out again on the reader's day.
import type { Timing } from '#domain/funding/state.ts';
import { now } from './clock.ts';
import { refreshState } from './refresh-state.ts';

class FundingStates extends HTMLElement {
  connectedCallback(): void {
    for (const place of this.querySelectorAll<HTMLElement>('[data-timing]'))
      refreshState(place, JSON.parse(place.dataset['timing'] ?? '') as Timing, now());
  }
}

customElements.define('funding-states', FundingStates);
