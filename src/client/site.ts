// Everything small that any page may need, in one file: a page asks for one script, and a visit fetches it once.
import './appearance.ts';
import './dated-parts.ts';
import './funding-parts.ts';
import './funding-states.ts';
import './glossary-term.ts';
import './search-open.ts';
import './suit-open.ts';

// Fewer pages have a chart, and many below the first screen. Until its script runs, the chart and its table say the same.
const chart = document.querySelector('chart-values, rounds-today');
if (chart)
  new IntersectionObserver(
    ([first], observer) => {
      if (first?.isIntersecting !== true) return;
      observer.disconnect();
      (chart.matches('rounds-today') ? import('./rounds-today.ts') : import('./chart-values.ts')).catch(
        () => undefined,
      );
    },
    { rootMargin: '800px' },
  ).observe(chart);
