// Who may import whom: one row a folder of src/, and the table as settings of ESLint. docs/decisions/0008 gives the reasons.
import type { Linter } from 'eslint';

interface Row {
  /** Folders whose values and types may be used. Files of the same folder always may. */
  from?: readonly string[];
  /** Folders of which only types may be used. */
  typesFrom?: readonly string[];
  /** Packages that may be used: a name also stands for its files ("astro" for "astro/zod" too); "node" is Node itself. */
  packages?: readonly string[];
  /** Packages of which only types may be used. */
  typePackages?: readonly string[];
}

const WORDS = ['mdast', 'hast', 'mdast-util-mdx'];

/** How the functions of D3 begin that compute: scale, shape, array, format and time. */
const COMPUTES =
  'scale|line|area|arc|curve|stack|symbol|pie|min|max|extent|sum|mean|range|ticks|tick|bisect|group|rollup|index|ascending|descending|format|precision|time|utc|nice|quantize|interpolate';
const d3 = { packages: ['d3'] };

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

const FILES = '*.{ts,js,mjs,astro}';
/** How deep files lie in a folder of src/; in a deeper one every import is refused until this grows. */
const DEPTHS = [0, 1, 2, 3];

interface Pattern {
  regex: string;
  message: string;
  allowTypeImports?: boolean;
  importNamePattern?: string;
}

/** For each folder of src/, and each depth, which folders and packages are refused. @param syntax refused there as well */
export function toImportRules(syntax: object): Linter.Config[] {
  const toConfig = (files: string, patterns: Pattern[]): Linter.Config => ({
    files: [files],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': ['error', syntax, ...patterns.flatMap(toSyntax)],
    },
  });
  return [
    toConfig(`src/*/**/${FILES}`, [
      { regex: '.', message: 'This folder of src/ has no row in scripts/house/import-table.ts.' },
    ]),
    ...Object.entries(TABLE).flatMap(([folder, row]) =>
      DEPTHS.map((depth) => toConfig(`src/${folder}/${'*/'.repeat(depth)}${FILES}`, toPatterns(folder, row, depth))),
    ),
  ];
}

/** The rule for imports does not see import(). */
function toSyntax({ regex, message, importNamePattern }: Pattern): object[] {
  const selector = `ImportExpression > Literal[value=/${regex.replaceAll('/', String.raw`\/`)}/]`;
  return importNamePattern === undefined ? [{ selector, message }] : [];
}

function toPatterns(
  folder: string,
  { from = [], typesFrom = [], packages = [], typePackages = [] }: Row,
  depth: number,
): Pattern[] {
  const others = [...from, ...(TEMPLATES.includes(folder) ? [] : TOOLS)];
  const all = [...others, ...typesFrom.map((name) => `types of ${name}`), ...packages, ...typePackages];
  const message = `src/${folder} may not import it, only: ${all.join(', ')}. Move the code to where it belongs.`;
  const types = { allowTypeImports: true, message: `src/${folder} may use only types of it: write "import type".` };
  // Templates hand styles and scripts to the build by their place.
  const assets = from.filter((name) => name === 'styles' || name === 'client');
  return [
    { regex: `^#(?!${anyOf([folder, ...others, ...typesFrom])}/)`, message },
    { regex: `^#${anyOf(typesFrom)}/`, ...types },
    { regex: `^(?![#.])(?!${anyOf([...packages, ...typePackages].map(withFiles))})`, message },
    { regex: `^${anyOf(typePackages.map(withFiles))}`, ...types },
    // Types of D3 begin with a capital letter.
    { regex: '^d3$', importNamePattern: `^(?!${COMPUTES})[a-z]`, message: 'Of D3 only what computes.' },
    {
      regex: String.raw`^(?:\.\./){${depth + 1}}(?!\.\./|${anyOf(assets)}/)`,
      message: 'Write an import from another folder as #folder/….',
    },
  ];
}

function anyOf(names: readonly string[]): string {
  return names.length === 0 ? '(?!)' : `(?:${names.join('|')})`;
}

/** A package and its files; "node" is all of Node. */
function withFiles(name: string): string {
  return name === 'node' ? 'node:' : `${name}(?:[/?]|$)`;
}
