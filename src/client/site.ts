// Everything small that any page may need, in one file: a page asks for one script, and a visit fetches it once.
import './appearance.ts';
import './dated-parts.ts';
import './funding-parts.ts';
import './funding-states.ts';
import './glossary-term.ts';
import './search-open.ts';
import './suit-open.ts';

// Fewer pages have a chart, and many below the first screen or folded. Until its script runs, the chart and its table say the same.
loadWhenNear('chart-values', () => import('./chart-values.ts'));
loadWhenNear('rounds-today', () => import('./rounds-today.ts'));

function loadWhenNear(name: string, load: () => Promise<unknown>): void {
  const near = new IntersectionObserver(
    (charts) => {
      if (!charts.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      load().catch(() => undefined);
    },
    { rootMargin: '800px' },
  );
  for (const chart of document.querySelectorAll(name)) near.observe(chart);
}
