// Parts of a scheme's page that hang on the day, shown and hidden again on the reader's: notices, and what leads to the funder.
import { matches, type Condition } from '#domain/funding/conditions.ts';
import { listBoundaries, type Timing } from '#domain/funding/state.ts';
import { toStateSummary } from '#domain/funding/state-summary.ts';
import { refreshAtBoundaries } from './clock.ts';

class FundingParts extends HTMLElement {
  connectedCallback(): void {
    const timing = JSON.parse(this.dataset['timing'] ?? '') as Timing;
    refreshAtBoundaries((now) => this.#show(timing, now), listBoundaries(timing));
  }

  #show(timing: Timing, now: number): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = !matches(part.dataset['when'] as Condition, timing, now);
    }
    const headline = this.querySelector('[data-when="closing"]:not([hidden]) b');
    if (headline) headline.textContent = `${toStateSummary(timing, now).headline}.`;
  }
}

customElements.define('funding-parts', FundingParts);
