// The types of page, and what each may weigh on a first visit: bytes as a host sends them, requests, script, elements, depth, height.

export interface Budget {
  /** Bytes of page, style, script, fonts and pictures together. */
  total: number;
  requests: number;
  script: number;
  /** Elements of the page, and how deep they stand in each other. */
  elements: number;
  depth: number;
  /** Pixels on a phone. */
  height: number;
}

/** As networks count them. */
const KILOBYTE = 1000;
const READING: Budget = {
  total: 50 * KILOBYTE,
  requests: 8,
  script: 5 * KILOBYTE,
  elements: 900,
  depth: 20,
  height: 9000,
};
/** A figure, a long list or a long read on the page. */
const MORE: Budget = { ...READING, total: 60 * KILOBYTE, requests: 10, elements: 2500 };
/** Pages that answer while you choose or type. */
const ALIVE: Budget = { ...MORE, total: 70 * KILOBYTE, requests: 12, script: 15 * KILOBYTE };

export interface PageType {
  name: string;
  paths: RegExp;
  budget: Budget;
}

/** The first that fits an address counts. */
export const PAGE_TYPES: readonly PageType[] = [
  { name: 'home', paths: /^\/$/, budget: { ...MORE, height: 6500 } },
  { name: 'finder', paths: /^\/funding\/$/, budget: { ...ALIVE, script: 12 * KILOBYTE } },
  { name: 'comparison', paths: /^\/funding\/compare\/$/, budget: { ...ALIVE, script: 12 * KILOBYTE, height: 4000 } },
  { name: 'search', paths: /^\/search\/$/, budget: ALIVE },
  // All sources of the site with all pages that rest on them, one under the other, so that a browser can search them.
  { name: 'sources', paths: /^\/about\/sources\/$/, budget: { ...MORE, total: 75 * KILOBYTE, elements: 6000 } },
  { name: 'consultation', paths: /^\/consultation\/[^/]+\/$/, budget: { ...MORE, height: 8200 } },
  { name: 'figure', paths: /^\/consultation\/[^/]+\/./, budget: MORE },
  { name: 'embed', paths: /^\/embed\//, budget: READING },
  { name: 'history', paths: /^\/about\/history\//, budget: MORE },
  { name: 'guide', paths: /^\/funding\/guides\/./, budget: { ...MORE, height: 6200 } },
  { name: 'facet', paths: /^\/funding\/[^/]+\/[^/]+\/$/, budget: MORE },
  { name: 'rounds', paths: /^\/funding\/rounds\/$/, budget: MORE },
  { name: 'scheme', paths: /^\/funding\/(?!guides\/)[^/]+\/$/, budget: READING },
  { name: 'record', paths: /^\/record\//, budget: MORE },
  { name: 'objective', paths: /^\/objectives\/./, budget: { ...MORE, height: 6400 } },
  { name: 'theme', paths: /^\/themes\/./, budget: { ...READING, height: 5740 } },
  { name: 'group', paths: /^\/groups\/./, budget: { ...READING, height: 5300 } },
  { name: 'list', paths: /^\/(?:[a-z]+|funding\/guides)\/$/, budget: { ...MORE, height: 12_500 } },
  // Code has signs that are in the second files of the fonts; editors look things up in it.
  { name: 'handbook', paths: /^\/about\/contribute\//, budget: { ...MORE, total: 65 * KILOBYTE, height: 30_000 } },
  { name: 'article', paths: /^/, budget: READING },
];

export function typeOf(path: string): PageType {
  const found = PAGE_TYPES.find(({ paths }) => paths.test(path));
  if (found === undefined) throw new Error(`No type of page fits ${path}.`);
  return found;
}
