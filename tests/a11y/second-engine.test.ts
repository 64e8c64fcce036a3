// A second opinion beside axe: the rules of IBM's Equal Access checker for WCAG 2.2, on one page of every kind.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../browser/open.ts';
import { listPageKinds } from '../e2e/page-kinds.ts';
import { SIZES } from './tried.ts';

const ENGINE = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

interface Finding {
  ruleId: string;
  message: string;
  snippet: string;
  value: [string, string];
}

/** Findings that are wrong here: the rule, what it is said of, and why it is wrong. */
const WRONG_HERE = [
  {
    ruleId: 'text_contrast_sufficient',
    of: /^<(?:div class="number"|p)>/,
    why: 'The number on the home page stands on a disc drawn in SVG; the engine takes the colour of the page behind it.',
  },
  {
    ruleId: 'input_label_exists',
    of: /id="q"/,
    why: 'The field of the search page has a label, `for="q"`, that is hidden from sight only. axe and the browser find it.',
  },
] as const;

const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await browser.newPage({ viewport: SIZES.wide, reducedMotion: 'reduce' });
});

/** What the engine is sure of; what it asks a person to look at is not a finding. The debugger brings it in, past the policy. */
async function findFailures(): Promise<{ failures: string[]; rules: number }> {
  await page.evaluate(`${ENGINE}; globalThis.ace = ace;`);
  const { found, rules } = await page.evaluate(async () => {
    const { Checker } = (globalThis as unknown as { ace: { Checker: new () => AceChecker } }).ace;
    const checker = new Checker();
    const { results } = await checker.check(document, ['WCAG_2_2']);
    return {
      found: results.filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL'),
      rules: checker.rulesetRules['WCAG_2_2']?.length ?? 0,
    };
  });
  const failures = found
    .filter(({ ruleId, snippet }) => !WRONG_HERE.some((wrong) => wrong.ruleId === ruleId && wrong.of.test(snippet)))
    .map(({ ruleId, message, snippet }) => `${ruleId}  ${message}  ${snippet.slice(0, 160)}`);
  return { failures, rules };
}

interface AceChecker {
  rulesetRules: Record<string, unknown[]>;
  check: (document: Document, rulesets: string[]) => Promise<{ results: Finding[] }>;
}

describe('Equal Access', () => {
  test.for(listPageKinds())('%s', async (path, { task }) => {
    await page.goto(new URL(path, inject('siteUrl')).href);
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    const { failures, rules } = await findFailures();
    task.meta.rules = rules;
    expect(failures).toEqual([]);
  });
});
