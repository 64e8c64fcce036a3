// Lists and heads of schemes: their states are worked out again on the reader's day.
import type { JudgedScheme } from '#domain/funding/judge.ts';
import { readTiming } from '#domain/funding/timing-data.ts';
import { now } from './clock.ts';
import { refreshState } from './refresh-state.ts';

class FundingStates extends HTMLElement {
  connectedCallback(): void {
    for (const row of this.querySelectorAll<HTMLElement>('[data-scheme]')) {
      refreshState(row, (JSON.parse(row.dataset['scheme'] ?? '') as JudgedScheme).timing, now());
    }
    for (const head of this.querySelectorAll<HTMLElement>('[data-timing]')) {
      refreshState(head, readTiming(head.dataset), now());
    }
  }
}

customElements.define('funding-states', FundingStates);
