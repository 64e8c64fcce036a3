// What scripts make of pages of the made-up hub, each state with what has to happen for it: whoever looks at pages in use looks at these.
import type { Page } from 'playwright-core';

export type State = readonly [name: string, path: string, bring: (page: Page) => Promise<unknown>];

const shows =
  (place: string) =>
  (page: Page): Promise<void> =>
    page.locator(place).first().waitFor();
const fails =
  (file: string, place: string) =>
  async (page: Page): Promise<void> => {
    await page.route(file, (route) => route.abort());
    await page.reload();
    await shows(place)(page);
  };
const pick =
  (count: number) =>
  async (page: Page): Promise<void> => {
    for (let at = 0; at < count; at += 1) await page.locator('.compare-pick input').nth(at).check({ force: true });
    await shows('.compare-tray:not(:empty)')(page);
  };

export const STATES: readonly State[] = [
  ['answers given', '/funding/?who=small-firm&need=grant&where=saltery', shows('.dots')],
  [
    'every answer, some of them unknown',
    '/funding/?who=small-firm&need=loan&need=grant&stage=selling-more&sum=up-to-25000&where=saltery&pay=no&partner=no&who=x',
    async (page) => {
      await shows('.nothing-fits a[data-choice]')(page);
      await page.locator('.scheme-fit:not([hidden])').first().waitFor({ state: 'attached' });
    },
  ],
  [
    'a question open',
    '/funding/?need=grant',
    async (page) => {
      await page.locator('.ask summary').nth(1).click();
      await page.locator('.ask .clear').nth(1).waitFor();
    },
  ],
  ['one scheme picked', '/funding/', pick(1)],
  ['two schemes picked', '/funding/', pick(2)],
  ['no scheme to compare', '/funding/compare/', shows('[role=status] a')],
  ['no known scheme to compare', '/funding/compare/?ids=x', shows('[role=status] a')],
  [
    'a comparison',
    '/funding/compare/?ids=fen-loan,mill-fund,repair-relief,x',
    async (page) => {
      await shows('.compare-table')(page);
      await page.locator('.compare-pick input').first().check({ force: true });
    },
  ],
  [
    'a comparison without its data',
    '/funding/compare/?ids=fen-loan,mill-fund',
    fails('**/data.json', '[role=status] a'),
  ],
  [
    'a verdict',
    '/funding/mill-fund/',
    async (page) => {
      await page.locator('.suit > summary').click();
      await page.locator('#suit-who').selectOption('nhs');
      await shows('.verdict li')(page);
    },
  ],
  [
    'answers brought to a scheme',
    '/funding/mill-fund/?who=small-firm&need=loan&stage=idea&where=saltery&pay=no',
    shows('suit-check .verdict li'),
  ],
  [
    'the check of a scheme that does not come',
    '/funding/mill-fund/',
    async (page) => {
      await page.route('**/suit-check.*.js', (route) => route.abort());
      await page.locator('details:has(suit-check) summary').click();
      await shows('suit-check [role=status]:not(:empty)')(page);
    },
  ],
  [
    'a term',
    '/themes/tidal-power/',
    async (page) => {
      await page.locator('glossary-term a').first().click();
      await shows('glossary-term .tip:not(:empty)')(page);
    },
  ],
  [
    'the values of a chart',
    '/consultation/2025/organisation-2025/',
    async (page) => {
      await page.locator('chart-values').first().scrollIntoViewIfNeeded();
      await page.locator('chart-values[tabindex]').first().press('ArrowRight');
      await shows('.chart-value:not(:empty)')(page);
    },
  ],
  [
    'the rounds on another day',
    '/funding/rounds/',
    async (page) => {
      await page.clock.setFixedTime('2026-12-24T12:00:00Z');
      await page.reload();
      await page.locator('rounds-today').scrollIntoViewIfNeeded();
      await page.waitForFunction(() => customElements.get('rounds-today'));
    },
  ],
  [
    'results',
    '/search/?q=tide',
    async (page) => {
      await search(page);
      // The sentence of a result comes when the reader is near.
      await page.locator('.hits .piece').first().scrollIntoViewIfNeeded();
      await shows('.hits .piece mark')(page);
    },
  ],
  ['results of a year that has none', '/search/?q=fund&year=1066', search],
  ['results with a corrected spelling', '/search/?q=tydal+powr', search],
  ['results with some of the words', '/search/?q=mill+paludiculture+eel', search],
  ['results with other forms of the words', '/search/?q=FIN', search],
  ['no result', '/search/?q=zzzz+qqqq', search],
  ['schemes to compare', '/search/?q=compare+mill+fund+and+fen+loan', search],
  ['answers of the finder', '/search/?q=loan+for+small+firm', search],
  [
    'a search that fails',
    '/search/?q=tide',
    async (page) => {
      await page.route('**/names.json', (route) => route.abort());
      await page.reload();
      await search(page);
    },
  ],
  [
    'suggestions',
    '/',
    async (page) => {
      await page.locator('.masthead-search input').fill('tid');
      await shows('.suggestions [role=option]')(page);
      await page.locator('.masthead-search input').press('ArrowDown');
      await page.locator('.masthead-search [role=status]:not(:empty)').waitFor({ state: 'attached' });
    },
  ],
  [
    'no suggestion',
    '/',
    async (page) => {
      await page.locator('.masthead-search input').fill('zzzzqqqq');
      await page.locator('.masthead-search [role=status]:not(:empty)').waitFor({ state: 'attached' });
    },
  ],
  [
    'the words of a search on a page',
    '/themes/tidal-power/#mark=tidal',
    (page) => page.locator('.mark-bar').getByRole('button').first().click(),
  ],
];

/** Search is fetched when somebody goes to its field, and tells what it found when typing rests. */
async function search(page: Page): Promise<void> {
  await page.locator('#q').focus();
  await page.locator('search-page [role=status]:not(:empty)').waitFor({ state: 'attached' });
}
