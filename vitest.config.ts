// Four projects: `unit` runs code alone, in seconds; `slow` starts programs and tries thousands of made-up cases; `site` builds the
// site once and looks at what came out; `hub` does the same with a small made-up hub, where no editor can turn a test of code red.
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const SLOW_TESTS = ['tests/**/*.slow.test.ts'];
const SITE_TESTS = ['tests/dist/**/*.test.ts', 'tests/a11y/**/*.test.ts', 'tests/e2e/**/*.test.ts'];

/** What holds of every hub, and what is tried on schemes that no editor changes. */
const EVERY_HUB = ['dist/budgets', 'dist/html', 'dist/links', 'dist/nu-checker', 'a11y/axe', 'e2e/finder/rows'];
const MADE_UP_TESTS = ['tests/hub/**/*.test.ts'];
const HUB_TESTS = [...EVERY_HUB.map((name) => `tests/${name}.test.ts`), ...MADE_UP_TESTS];

/** What a browser shows comes when it comes; a slow machine may take long. */
const BUILT_SITE: TestProjectInlineConfiguration['test'] = {
  globalSetup: 'tests/setup/site.ts',
  maxWorkers: 2,
  maxConcurrency: 2,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 30_000 } },
};

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...SLOW_TESTS, ...SITE_TESTS, ...MADE_UP_TESTS],
          // Some compile a schema or try hundreds of cases; a loaded machine needs a while.
          testTimeout: 20_000,
        },
      },
      { extends: true, test: { name: 'slow', include: SLOW_TESTS, testTimeout: 120_000 } },
      { extends: true, test: { name: 'site', include: SITE_TESTS, ...BUILT_SITE } },
      { extends: true, test: { name: 'hub', include: HUB_TESTS, ...BUILT_SITE } },
    ],
  },
});
