// Two projects: `unit` runs code alone and fast; `site` builds the site once and looks at what came out.
import { defineConfig } from 'vitest/config';

const SITE_TESTS = ['tests/dist/**/*.test.ts', 'tests/a11y/**/*.test.ts', 'tests/e2e/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: SITE_TESTS, testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: SITE_TESTS,
          globalSetup: 'tests/setup/site.ts',
          maxWorkers: 2,
          maxConcurrency: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What a browser shows comes when it comes; a slow machine may take long.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
