// Everything small that any page may need, in one file: a page asks for one script, and a visit fetches it once.
import './appearance.ts';
import './glossary-term.ts';
import './search-open.ts';
import './suit-open.ts';

// Only pages with schemes have states to work out for the reader's day; until then they show those of the build.
if (document.querySelector('funding-states')) import('./funding-states.ts').catch(() => undefined);
if (document.querySelector('funding-parts')) import('./funding-parts.ts').catch(() => undefined);

// Fewer pages have a chart. Until its values answer, the chart and its table say the same.
if (document.querySelector('chart-values')) import('./chart-values.ts').catch(() => undefined);
