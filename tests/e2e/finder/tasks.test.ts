// Tasks of people who see the finder for the first time, on a phone, with the taps each takes.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, inject } from 'vitest';
import { openBrowser, type TestBrowser } from '../../browser/open.ts';
import { FinderPage } from './finder-page.ts';

let browser: TestBrowser;
let finder: FinderPage;

beforeAll(async () => {
  browser = await openBrowser(inject('siteDay'));
});
beforeEach(async () => {
  finder = await FinderPage.open(browser);
});
afterEach(() => finder.close());
afterAll(() => browser.close());

test('a firm of 12 in Coventry with a prototype wants a grant: seven taps at most, and nothing scrolls inside a box', async () => {
  await finder.answer('Who are you?', 'Small or medium firm');
  await finder.answer('What do you need?', 'Grant');
  await finder.answer('How far along?', 'Prototype');
  await finder.answer('How much?', '£25,000 to £100,000');
  await finder.answer('Where?', 'Coventry');
  expect(finder.actions).toBeLessThanOrEqual(7);
  await finder.expectMayFit(['Battery Innovation Programme', 'Innovate UK Investor Partnerships']);
  expect(finder.search).toBe('?who=small-firm&need=grant&stage=prototype&sum=25000-to-100000&where=coventry');
  const scrolling = await finder.page
    .locator('.ask *')
    .evaluateAll((all) =>
      all.filter((one) => one.scrollHeight > one.clientHeight + 2 && getComputedStyle(one).overflowY === 'auto'),
    );
  expect(scrolling).toEqual([]);
});

test('a university that wants to place a researcher in a company', async () => {
  await finder.answer('Who are you?', 'University');
  await finder.answer('What do you need?', 'Partnership');
  await finder.expectMayFit(['Knowledge Transfer Partnership (KTP)']);
  expect(finder.actions).toBeLessThanOrEqual(3);
});

test('somebody with an idea who needs £20,000 sees what each row says of them', async () => {
  await finder.answer('How far along?', 'Idea');
  await finder.answer('How much?', 'Up to £25,000');
  const row = finder.page.locator('.scheme-row', { has: finder.page.getByRole('link', { name: 'Start Up Loans' }) });
  expect(await row.locator('.scheme-fit').innerText()).toBe('Fits 1, ask about 1: stage');
  expect(await row.locator('.dots i.unknown, .dots i.fits').count()).toBe(2);
});

test('nobody to fund them: which answer to take back, and whom to ring', async () => {
  await finder.goTo('?who=charity&need=loan&stage=selling-more&sum=over-1-million&where=coventry');
  expect(await finder.tally()).toMatch(/^No scheme fits all five answers; \w+ differ in one thing$/);
  expect(await finder.page.locator('.nothing-fits .phone').getAttribute('href')).toBe('tel:+443456461352');
  const back = finder.page.locator('.nothing-fits').getByRole('link', { name: /^Without “Loan”: \d+ may fit$/ });
  const count = Number(/\d+/.exec(await back.innerText()));
  await finder.tap(back);
  await finder.expectMayFit([]);
  expect((await finder.mayFit()).length).toBe(count);
});

test('the answers travel to the page of a scheme', async () => {
  await finder.answer('Who are you?', 'Small or medium firm');
  await finder.answer('Where?', 'Coventry');
  await finder.tap(finder.link('Knowledge Transfer Partnership (KTP)'));
  await finder.page.waitForURL('**/funding/ktp/?who=small-firm&where=coventry');
  expect(await finder.page.getByRole('combobox', { name: 'Where?' }).inputValue()).toBe('coventry');
  await finder.page.locator('.verdict').getByText('Fits all 2').waitFor();
});

test('every scheme stands in one group, and the numbers add up to all of them', async () => {
  for (const search of ['', '?need=loan', '?who=nhs&need=grant&stage=trial&where=dudley&pay=no&partner=no']) {
    await finder.goTo(search);
    const numbers = await finder.page.locator('.tally li:not([hidden]) b').allInnerTexts();
    const rows = await finder.page.locator('.scheme-row').count();
    expect(numbers.reduce((sum, number) => sum + Number(number), 0)).toBe(rows);
  }
});
