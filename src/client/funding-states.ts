// Lists and heads of schemes outside the finder: their states are worked out again on the reader's day.
import { readTiming } from '#domain/funding/timing-data.ts';
import { now } from './clock.ts';
import { whenTimeChanges } from './when-time-changes.ts';
import { refreshState } from './refresh-state.ts';

class FundingStates extends HTMLElement {
  connectedCallback(): void {
    const places = [...this.querySelectorAll<HTMLElement>('[data-status]')].map((place) => ({
      place,
      timing: readTiming(place.dataset),
    }));
    const draw = (): void => places.forEach(({ place, timing }) => refreshState(place, timing, now()));
    draw();
    whenTimeChanges(draw, () => places.map(({ timing }) => timing));
  }
}

customElements.define('funding-states', FundingStates);
