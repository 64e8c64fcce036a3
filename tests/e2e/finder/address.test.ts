// Every answer is in the address: it can be sent, gone back from, and misused.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useBrowser } from '../../browser/open.ts';
import { FinderPage } from './finder-page.ts';

const browser = useBrowser();
let finder: FinderPage;

beforeEach(async () => {
  finder = await FinderPage.open(browser);
});
afterEach(() => finder.close());

test('Back takes one answer away at a time', async () => {
  await finder.answer('Who are you?', 'University');
  await finder.answer('What do you need?', 'Grant');
  expect(await finder.search()).toBe('?who=university&need=grant');
  await finder.page.goBack();
  expect(await finder.search()).toBe('?who=university');
  expect(await finder.page.locator('.ask .done').count()).toBe(1);
  await finder.page.goBack();
  expect(await finder.search()).toBe('');
  expect(await finder.tally()).toMatch(/^\d+ schemes, by when you can act$/);
});

test('all answers can be taken back', async () => {
  await finder.goTo('?who=university&stage=idea');
  await finder.use(finder.page.getByRole('link', { name: 'Start again' }));
  expect(await finder.search()).toBe('');
});

test('what could be added to the needs is a link', async () => {
  await finder.goTo('?need=grant');
  const add = finder.page.locator('.more-kinds a').first();
  const count = Number(/\d+$/.exec(await add.innerText()));
  const before = (await finder.mayFit()).length;
  await finder.use(add);
  expect((await finder.mayFit()).length).toBe(before + count);
});

test('the questions about a scheme open for answers in its address, and not for what others put there', async () => {
  const { page } = finder;
  const isOpen = (): Promise<boolean> => page.locator('details.suit').evaluate((one: HTMLDetailsElement) => one.open);
  await page.goto(new URL('/funding/mill-fund/?who=university', page.url()).href);
  expect(await isOpen()).toBe(true);
  await page.goto(new URL('?utm_source=letter', page.url()).href);
  expect(await isOpen()).toBe(false);
});
