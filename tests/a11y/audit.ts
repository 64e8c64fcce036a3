// Runs axe in a page that is already open, and tells what it found in lines a person can act on.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Every rule of WCAG 2.2 A and AA, and the best practices. Target size is off in axe unless asked for. */
export const EVERY_RULE: RunOptions = {
  runOnly: { type: 'tag', values: TAGS },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

export const CONTRAST: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast'] },
  resultTypes: ['violations'],
};

/** The debugger puts axe into the page, so the page's own policy against foreign scripts stays in force. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

/** How many rules EVERY_RULE stands for. */
export function countRules(page: Page): Promise<number> {
  return page.evaluate(
    (tags) => (globalThis as unknown as { axe: { getRules: (t: string[]) => unknown[] } }).axe.getRules(tags).length,
    TAGS,
  );
}

/** One line for each element at fault: "color-contrast  a.more  Element has insufficient color contrast …". */
export async function findViolations(page: Page, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    (given) => (globalThis as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(given),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}  ${target.join(' ')}  ${failureSummary ?? ''}`),
  );
}
