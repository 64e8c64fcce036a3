// What the finder says of each scheme and of all together, on a phone.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useBrowser } from '../../browser/open.ts';
import { FinderPage } from './finder-page.ts';

const browser = useBrowser();
let finder: FinderPage;

beforeEach(async () => {
  finder = await FinderPage.open(browser);
});
afterEach(() => finder.close());

test('a scheme that names no stage stands among those that may fit, and its row says what to ask', async () => {
  await finder.answer('How far along?', 'Idea');
  await finder.answer('How much?', 'Up to £25,000');
  await finder.expectMayFit(['Sensors for the sea wall']);
  const row = finder.row('Sensors for the sea wall');
  expect(await row.locator('.scheme-fit').innerText()).toBe('Fits 1, ask about 1: stage');
  expect(await row.locator('.dots i.unknown, .dots i.fits').count()).toBe(2);
});

test('of schemes that differ in one thing the rarest difference stands first, what fits more before what fits less, and what is about one field last', async () => {
  await finder.goTo('?who=small-firm&need=grant&stage=selling-more&where=saltery');
  expect(await finder.titlesIn('nearly')).toEqual([
    'Mill Fund',
    'Relief for repairs that teach something',
    'Levels and Locks',
    'Sensors for the sea wall',
  ]);
});

test('a rule that is only reported has the disc of one that is not known: both are asked about', async () => {
  await finder.page.route('**/funding/?*', async (route) => {
    const response = await route.fetch();
    const stage = '&quot;steps&quot;:[&quot;feasibility&quot;';
    const body = (await response.text()).replaceAll(stage, `&quot;reported&quot;:true,${stage}`);
    await route.fulfill({ response, body });
  });
  await finder.goTo('?stage=idea');
  const discs = await Promise.all(
    ['Mill Fund', 'Levels and Locks'].map((name) =>
      finder
        .row(name)
        .locator('.dots i')
        .evaluateAll((all) => all.map((disc) => getComputedStyle(disc).backgroundImage)),
    ),
  );
  const [reported] = discs;
  expect(discs).toEqual([[expect.stringContaining('gradient')], reported]);
});

test('nobody to fund them: which answer to take back, and whom to ring', async () => {
  await finder.goTo('?who=small-firm&need=loan&stage=selling-more&sum=up-to-25000&where=saltery');
  expect(await finder.tally()).toMatch(/^No scheme fits all five answers; \w+ differs? in one thing$/);
  expect(await finder.page.locator('.nothing-fits .phone').getAttribute('href')).toBe('tel:+443456000001');
  const back = finder.page.locator('.nothing-fits').getByRole('link', { name: /^Without “Saltery”: \d+ may fit$/ });
  const count = Number(/\d+/.exec(await back.innerText()));
  await finder.use(back);
  await finder.expectMayFit([]);
  expect((await finder.mayFit()).length).toBe(count);
});

test('with every question open nothing scrolls inside a box', async () => {
  await finder.page.locator('.ask details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  const scrolling = await finder.page
    .locator('.ask *')
    .evaluateAll((all) =>
      all.filter((one) => one.scrollHeight > one.clientHeight + 2 && getComputedStyle(one).overflowY === 'auto'),
    );
  expect(scrolling).toEqual([]);
});
