// The search of the made-up hub answers its own judged searches: each with the right page first. No editor can turn this red.
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { askSearchPage } from '../../scripts/judge/ask-site.ts';
import { NOTHING, readJudged } from '../../scripts/judge/judged.ts';
import { openBrowser, type TestBrowser } from '../browser/open.ts';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openBrowser(inject('siteDay'));
});
afterAll(() => browser.close());

test('each judged search has the right page first, and none is found where none is', async () => {
  const judged = readJudged('tests/fixtures/hub/judged.yaml');
  expect(judged.length).toBeGreaterThanOrEqual(20);
  const outcomes = await askSearchPage(browser, inject('siteUrl'), judged);
  expect(outcomes.filter(({ kind, place, found }) => (kind === NOTHING ? found.length > 0 : place !== 1))).toEqual([]);
});
