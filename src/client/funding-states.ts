// Lists and heads of schemes: their states are worked out again on the reader's day.
import { readTiming } from '#domain/funding/timing-data.ts';
import { now } from './clock.ts';
import { refreshState } from './refresh-state.ts';

class FundingStates extends HTMLElement {
  connectedCallback(): void {
    for (const place of this.querySelectorAll<HTMLElement>('[data-timing]'))
      refreshState(place, readTiming(place.dataset), now());
  }
}

customElements.define('funding-states', FundingStates);
