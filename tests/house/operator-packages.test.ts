// Every package that is used is listed, and a host that installs none for development can still check, build and serve the site.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What an operator runs; the other scripts are for those who change the code. */
const SCRIPTS = ['check', 'preview', 'serve', 'record'].map((name) => `scripts/${name}.ts`);
const VALUES = /^(?:import|export) (?!type\b)(?:[^'";]*? from )?'([^'#.$][^']*)'/gm;

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

test.each([
  ['to run the site', [...SCRIPTS, 'astro.config.mjs', ...globSync('src/**/*.{ts,astro}')], dependencies],
  ['to change the code', globSync('{scripts,tests}/**/*.ts'), { ...dependencies, ...devDependencies }],
])('every package that is used %s is listed for it', (_, files, listed) => {
  const missing = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(VALUES)]
      .map(([, name = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '')
      .filter((name) => !/^(?:node|astro):|\.woff2|^site-content$/.test(name) && !(name in listed))
      .map((name) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});
