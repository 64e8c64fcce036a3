// A built site of so many pages to measure search on: with our index, and beside it Pagefind as it comes on the same pages.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'node-html-parser';
import { finishSite } from '../../../src/delivery/finish-site.ts';
import { listFiles, listPages } from '../../../tests/setup/site-files.ts';
import { measure, type Measured } from './measure.ts';
import { makeHubProject, SETTINGS } from './projects.ts';

/** Where the page with Pagefind's own interface stands. */
export const PLAIN = '/plain/';
const INDEX_OURS = `
import { buildSearchIndex } from './src/search/index/build-index.ts';
buildSearchIndex('dist');
`;

export interface SearchSite {
  folder: string;
  pages: number;
  /** What making the index took. */
  ours: Measured;
  plain: Measured;
  /** Bytes of the whole index as it lies on the host. */
  oursBytes: number;
  plainBytes: number;
}

/** @param place an empty folder @param added how many made-up pages stand beside the real ones */
export function makeSearchSite(place: string, added: number): SearchSite {
  makeHubProject(place, added);
  const { status, stdout } = spawnSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: place,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...SETTINGS },
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`The site was not built.\n${stdout.slice(-4000)}`);
  const folder = join(place, 'dist');
  const runner = resolve('node_modules/pagefind/lib/runner/bin.cjs');
  const plain = measure(place, [process.execPath, runner, '--site', 'dist', '--output-path', 'plain-index']);
  const ours = measure(place, [process.execPath, '--input-type=module', '--eval', INDEX_OURS]);
  const pages = listPages(folder).length;
  const oursBytes =
    weighFolder(join(folder, 'pagefind')) +
    weighFolder(join(folder, 'search'), /^(?:names\.json|words\.txt|english\.txt)$/);
  const plainBytes = weighFolder(join(place, 'plain-index'), /^(?!pagefind-(?!entry))/);
  addPlainPage(folder, join(place, 'plain-index'));
  finishSite(folder, '/');
  return { folder, pages, ours, plain, oursBytes, plainBytes };
}

/** The search page with Pagefind's own interface in the place of ours: head, fonts and styles are the same. */
function addPlainPage(folder: string, index: string): void {
  cpSync(index, join(folder, PLAIN, 'pagefind'), { recursive: true });
  const page = parse(readFileSync(join(folder, 'search', 'index.html'), 'utf8'));
  page.querySelector('search-page')?.replaceWith('<h1>Search</h1><div id="search"></div>');
  // It sets styles that our policy forbids.
  page.querySelector('meta[http-equiv=content-security-policy]')?.remove();
  page
    .querySelector('head')
    ?.insertAdjacentHTML(
      'beforeend',
      `<link rel="stylesheet" href="${PLAIN}pagefind/pagefind-ui.css"><script src="${PLAIN}pagefind/pagefind-ui.js" defer></script><script src="${PLAIN}start.js" defer></script>`,
    );
  mkdirSync(join(folder, PLAIN), { recursive: true });
  writeFileSync(join(folder, PLAIN, 'index.html'), page.toString());
  writeFileSync(
    join(folder, PLAIN, 'start.js'),
    `new PagefindUI({ element: '#search', bundlePath: '${PLAIN}pagefind/', showImages: false });\n`,
  );
}

function weighFolder(folder: string, names = /^/): number {
  return listFiles(folder)
    .filter((name) => names.test(name))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
