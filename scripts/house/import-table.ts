// Who may import whom: one row a folder of src/. ESLint reads it (import-rule.ts); docs/decisions/0008 gives the reasons.

export interface Row {
  /** Folders whose values and types may be used. Files of the same folder always may. */
  from?: readonly string[];
  /** Folders of which only types may be used. */
  typesFrom?: readonly string[];
  /** Packages that may be used: a name also stands for its files ("astro" for "astro/zod" too); "node" is Node itself. */
  packages?: readonly string[];
  /** Packages of which only types may be used. */
  typePackages?: readonly string[];
  /** Named values that may be used of a package; without an entry, all of them. */
  names?: Readonly<Record<string, RegExp>>;
}

const WORDS = ['mdast', 'hast', 'mdast-util-mdx'];

/** Of D3 only what computes: scale, shape, array, format and time. Selections, axes and transitions need a document. */
const D3_NAMES =
  /^(scale|line|area|arc|curve|stack|symbol|pie|min|max|extent|sum|mean|range|ticks|tick|bisect|group|rollup|index|ascending|descending|format|precision|time|utc|nice|quantize|interpolate)/;
const d3 = { packages: ['d3'], names: { d3: D3_NAMES } };

/** Made by src/fonts while building. */
const FONT_FILES = ['site-font-sans.woff2', 'site-font-serif.woff2'];

/** The sentences of a language, and pure tools that need no more. Templates get dates and numbers ready to show. */
const TOOLS = ['i18n', 'text', 'time'];
const TEMPLATES = ['components', 'layouts'];

const TABLE: Readonly<Record<string, Row>> = {
  i18n: {},
  text: {},
  time: {},
  schema: { packages: ['astro/zod'] },
  files: { from: ['schema', 'domain'], packages: ['node', 'yaml', 'csv-parse'], typePackages: ['astro/zod'] },
  mdx: {
    from: ['schema'],
    typesFrom: ['domain'],
    packages: ['node', 'github-slugger', 'mdast-util-to-string', 'satteri', 'unist-util-visit'],
    typePackages: WORDS,
  },
  check: {
    // Of the fonts only which characters they have.
    from: ['schema', 'domain', 'files', 'fonts', 'mdx', 'survey'],
    packages: ['astro/zod', 'node', 'yaml', 'unist-util-visit', 'mdast-util-to-string'],
    typePackages: WORDS,
  },
  domain: { from: ['schema'] },
  survey: { typesFrom: ['schema'], ...d3 },
  // Answers are read and figures written here, so that src/survey stays free of files.
  'survey-files': {
    from: ['survey', 'schema', 'check', 'files'],
    packages: ['node', 'csv-parse', 'hucre', 'yaml'],
  },
  charts: { typesFrom: ['domain', 'survey', 'schema'], ...d3 },
  'chart-files': {
    from: ['charts', 'domain', 'files', 'fonts', 'pictures', 'schema', 'views'],
    packages: ['astro/zod'],
  },
  calendar: { from: ['domain'], packages: ['ical-generator'] },
  feeds: { typesFrom: ['views'], packages: ['@astrojs/rss'] },
  markdown: { packages: ['node', '@mdream/js'] },
  'open-data': { from: ['domain', 'schema'], packages: ['astro/zod'] },
  'outside-links': { from: ['domain'], typesFrom: ['schema'], packages: ['node', 'node-html-parser'] },
  search: { from: ['domain'], packages: ['pagefind', 'node'] },
  forms: { from: ['delivery', 'schema'], typePackages: ['@sveltia/cms'] },
  queries: {
    from: ['check', 'domain', 'files', 'schema'],
    packages: ['astro:content', 'astro:middleware', 'astro:config', 'astro:env', 'site-content'],
    typePackages: ['astro'],
  },
  views: {
    from: ['domain', 'survey', 'charts', 'fonts', 'search'],
    typesFrom: ['schema'],
    typePackages: ['schema-dts'],
    ...d3,
  },
  components: {
    from: ['components', 'client', 'delivery', 'charts', 'i18n', 'styles'],
    typesFrom: ['views', 'domain', 'schema'],
    packages: ['astro:assets', ...FONT_FILES],
    typePackages: ['astro'],
  },
  layouts: { from: ['components', 'i18n', 'styles', 'client'], typesFrom: ['views'], packages: ['astro:assets'] },
  pages: {
    from: [
      'queries',
      'views',
      'layouts',
      'components',
      'calendar',
      'chart-files',
      'feeds',
      'files',
      'forms',
      'open-data',
      'pictures',
      'search',
      'share',
      'client',
      'styles',
    ],
    packages: ['astro:assets', ...FONT_FILES],
    typePackages: ['astro'],
  },
  cache: { packages: ['node'] },
  delivery: { packages: ['node'] },
  fonts: { from: ['cache'], packages: ['node', 'fontkitten', 'subset-font'], typePackages: ['astro'] },
  pictures: { from: ['cache', 'charts', 'files', 'fonts'], packages: ['node', '@resvg/resvg-js', 'sharp'] },
  share: { from: ['files', 'fonts', 'pictures', 'charts'], packages: ['node'] },
  integrations: {
    from: ['check', 'schema', 'search', 'files', 'forms', 'delivery', 'markdown'],
    packages: ['node', '@astrojs/sitemap'],
    typePackages: ['astro'],
  },
  styles: {},
  client: { from: ['search', 'domain'], packages: ['astro:config'] },
};

export const IMPORT_TABLE: Readonly<Record<string, Row>> = Object.fromEntries(
  Object.entries(TABLE).map(([folder, row]) => [
    folder,
    TEMPLATES.includes(folder) ? row : { ...row, from: [...(row.from ?? []), ...TOOLS] },
  ]),
);
