// Four projects: `unit` runs code alone, in seconds; `slow` starts programs and tries thousands of made-up cases; `hub` builds a small
// made-up hub and looks at what came out, so that no editor can turn a test of code red; `site` looks at the real content as well.
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const SLOW_TESTS = ['tests/**/*.slow.test.ts'];
const BUILT_TESTS = ['tests/dist/**/*.test.ts', 'tests/a11y/**/*.test.ts', 'tests/e2e/**/*.test.ts'];

/** What holds of every hub, whatever its editors write. */
const EVERY_HUB = [
  'tests/a11y/{adapt,axe,second-engine}.test.ts',
  'tests/dist/{affected-pages,anchors,budgets,calendars,feeds,handbook,html,linked-once,links,markdown,no-foreign,nu-checker}.test.ts',
  'tests/dist/{open-data,phrases,punctuation,search-weight,search-words}.test.ts',
  'tests/e2e/{console,focus,no-script,search-judged,sentences}.test.ts',
  'tests/e2e/finder/{numbers,rows}.test.ts',
];

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
          exclude: [...SLOW_TESTS, ...BUILT_TESTS],
          // Nothing an editor writes is read; what has been imported is shared, which halves the time.
          env: { CONTENT_DIR: 'tests/fixtures/base/content' },
          isolate: false,
          maxWorkers: 2,
          // Some compile a schema or try hundreds of cases; a loaded machine needs a while.
          testTimeout: 20_000,
        },
      },
      { extends: true, test: { name: 'slow', include: SLOW_TESTS, testTimeout: 120_000 } },
      { extends: true, test: { name: 'site', include: EVERY_HUB, ...BUILT_SITE } },
      {
        extends: true,
        test: { name: 'hub', include: BUILT_TESTS, exclude: SLOW_TESTS, ...BUILT_SITE },
      },
    ],
  },
});
