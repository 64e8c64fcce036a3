// Parts of a scheme's page that hang on the day, shown and hidden again on the reader's: notices, and what leads to the funder.
import { holds, type Circumstance } from '#domain/funding/circumstances.ts';
import { readTiming } from '#domain/funding/timing-data.ts';
import { toStateWords } from '#domain/funding/state-words.ts';
import type { Timing } from '#domain/funding/state.ts';
import { now } from './clock.ts';
import { whenTimeChanges } from './when-time-changes.ts';

class FundingParts extends HTMLElement {
  connectedCallback(): void {
    const timing = readTiming(this.dataset);
    const draw = (): void => this.#draw(timing);
    draw();
    whenTimeChanges(draw, () => [timing]);
  }

  #draw(timing: Timing): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = !holds(part.dataset['when'] as Circumstance, timing, now());
    }
    const headline = this.querySelector('[data-when="closing"]:not([hidden]) b');
    if (headline) headline.textContent = `${toStateWords(timing, now()).headline}.`;
  }
}

customElements.define('funding-parts', FundingParts);
