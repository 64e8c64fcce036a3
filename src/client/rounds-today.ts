// The line of today in a chart of rounds stands at the reader's day; without it the chart says which day it was drawn for.
import { todayIs } from '#i18n/dates.ts';
import { formatDay } from '#time/days.ts';
import { londonDay } from '#time/london.ts';
import { refreshAtBoundaries } from './clock.ts';

class RoundsToday extends HTMLElement {
  connectedCallback(): void {
    refreshAtBoundaries((instant) => this.#place(londonDay(instant)), []);
  }

  #place(day: string): void {
    const { from = '', until = '', today = '' } = this.dataset;
    const [time, end, drawn] = [day, until, today].map((one) => Date.parse(one)) as [number, number, number];
    // A day outside the chart has no place in it.
    const display = day >= from && day < until ? '' : 'none';
    for (const line of this.querySelectorAll<SVGPathElement>('.today')) {
      const label = line.nextElementSibling as SVGTextElement;
      const { width = 0 } = line.ownerSVGElement?.viewBox.baseVal ?? {};
      const at = Number(/[\d.]+/.exec(line.getAttribute('d') ?? ''));
      // The chart ends at its last pixel: the line was drawn at one day of its scale, and that pixel is another.
      const by = ((width - 1 - at) * (time - drawn)) / (end - drawn);
      line.setAttribute('transform', `translate(${by})`);
      label.textContent = todayIs(formatDay(day));
      label.removeAttribute('textLength');
      label.setAttribute('text-anchor', at + by > width / 2 ? 'end' : 'start');
      label.setAttribute('x', String(at + by));
      line.style.display = label.style.display = display;
    }
  }
}

customElements.define('rounds-today', RoundsToday);
