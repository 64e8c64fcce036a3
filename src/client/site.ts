// Everything small that any page may need, in one file: a page asks for one script, and a visit fetches it once.
import './appearance.ts';
import './funding-parts.ts';
import './funding-states.ts';
import './glossary-term.ts';
import './search-open.ts';
import './suit-open.ts';

// Fewer pages have a chart. Until its values answer, the chart and its table say the same.
if (document.querySelector('chart-values')) import('./chart-values.ts').catch(() => undefined);
