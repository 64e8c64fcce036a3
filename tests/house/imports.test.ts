// The import table is held in code and in templates alike: made-up breaches are caught, allowed imports pass.
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const RULES = ['no-restricted-syntax', '@typescript-eslint/no-restricted-imports'];
const root = join(import.meta.dirname, '../..');
// The table is asked alone: rules that need types would want files that exist.
const eslint = new ESLint({
  cwd: root,
  ruleFilter: ({ ruleId }) => RULES.includes(ruleId),
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } }],
});

async function judge(path: string, code: string): Promise<string[]> {
  const text = path.endsWith('.astro') ? `---\n${code}\n---\n\n<p>Words</p>\n` : `${code}\n`;
  const [result] = await eslint.lintText(text, { filePath: join(root, path) });
  return (result?.messages ?? []).map(({ message }) => message);
}

const BREACHES: [path: string, code: string, told: RegExp][] = [
  ['src/domain/made-up.ts', "import { z } from 'astro/zod';", /may not import it/],
  ['src/domain/made-up.ts', "import { readFile } from 'node:fs/promises';", /may not import it/],
  ['src/domain/made-up.ts', "import { line } from 'd3';", /may not import it/],
  ['src/views/made-up.ts', "import { getHub } from '#queries/content-graph.ts';", /may not import it/],
  ['src/views/made-up.ts', "export { getHub } from '#queries/content-graph.ts';", /may not import it/],
  ['src/views/made-up.ts', "const hub = await import('#queries/content-graph.ts');", /may not import it/],
  ['src/views/made-up.ts', "import { VERBS } from '#schema/links.ts';", /may use only types of it/],
  ['src/views/made-up.ts', "import { toNews } from '../domain/hub.ts';", /as #folder/],
  ['src/charts/made-up.ts', "import { select } from 'd3';", /only what computes/],
  ['src/charts/made-up.ts', "import { axisBottom } from 'd3';", /only what computes/],
  ['src/charts/made-up.ts', "import { transition } from 'd3-transition';", /may not import it/],
  ['src/components/MadeUp.astro', "import { getHub } from '#queries/content-graph.ts';", /may not import it/],
  ['src/components/MadeUp.astro', "import { formatDay } from '#time/days.ts';", /may not import it/],
  ['src/components/MadeUp.astro', "import { toNews } from '../domain/hub.ts';", /as #folder/],
  ['src/components/MadeUp.astro', "import { toNews } from '#domain/hub.ts';", /may use only types of it/],
  ['src/domain/made-up.ts', "const fs = await import('node:fs');", /may not import it/],
  ['src/pages/made-up.astro', "import { getCollection } from 'astro:content';", /may not import it/],
  ['src/pages/made-up/[id].astro', "import { NEWS } from '#schema/news.ts';", /may not import it/],
  ['src/utils/made-up.ts', "import { formatDay } from '#time/days.ts';", /has no row/],
  ['src/views/made-up.ts', 'const day = new Date();', /any day/],
  ['src/pages/made-up.astro', 'const now = Date.now();', /any day/],
  ['tests/e2e/made-up.test.ts', "import { chromium } from 'playwright-core';", /any day/],
  ['tests/flow/made-up.test.ts', "import { spawn } from 'node:child_process';", /slow\.test\.ts/],
  ['tests/e2e/made-up.test.ts', "import { launch } from '../browser/launch.ts';", /any day/],
];

test.for(BREACHES)('%s: %s is refused', async ([path, code, told]) => {
  expect(await judge(path, code)).toEqual([expect.stringMatching(told)]);
});

const ALLOWED: [path: string, code: string][] = [
  ['src/queries/made-up.ts', "import { getCollection } from 'astro:content';"],
  ['src/charts/made-up.ts', "import { escapeMarkup } from '#text/escape-markup.ts';"],
  ['src/views/made-up.ts', "import type { News } from '#schema/news.ts';"],
  ['src/views/made-up.ts', "import { type News } from '#schema/news.ts';"],
  ['src/charts/bars/made-up.ts', "import { scaleLinear, type ScaleLinear } from 'd3';"],
  ['src/charts/bars/made-up.ts', "import { round } from '../round.ts';"],
  [
    'src/components/MadeUp.astro',
    "import type { FrameView } from '#views/frame.ts';\nimport Crumbs from './frame/Crumbs.astro';",
  ],
  [
    'src/pages/made-up.astro',
    "import { getHub } from '#queries/content-graph.ts';\nconst day = new Date('2018-02-28');",
  ],
  ['tests/e2e/made-up.test.ts', "import type { Page } from 'playwright-core';"],
  ['tests/flow/made-up.slow.test.ts', "import { spawn } from 'node:child_process';"],
  ['scripts/made-up.ts', "import { COLLECTIONS } from '#schema/collections.ts';"],
];

test.for(ALLOWED)('%s: %s passes', async ([path, code]) => {
  expect(await judge(path, code)).toEqual([]);
});
