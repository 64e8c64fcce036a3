// A host that installs no packages for development can still check, build and serve the site.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What an operator runs; the other scripts are for those who change the code. */
const SCRIPTS = ['check', 'preview', 'serve', 'record'].map((name) => `scripts/${name}.ts`);
const VALUES = /^(?:import|export) (?!type\b)(?:[^'";]*? from )?'([^'#.][^']*)'/gm;

test('every package that is used then is a dependency, not one for development', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const missing = [...SCRIPTS, 'astro.config.mjs', ...globSync('src/**/*.{ts,astro}')].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(VALUES)]
      .map(([, name = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '')
      .filter((name) => !/^(?:node|astro):|\.woff2|^site-content$/.test(name) && !(name in dependencies))
      .map((name) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});
