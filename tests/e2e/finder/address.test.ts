// Every answer is in the address: it can be sent, gone back from, and misused.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, inject } from 'vitest';
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

test('Back takes one answer away at a time', async () => {
  await finder.answer('Who are you?', 'University');
  await finder.answer('What do you need?', 'Grant');
  expect(finder.search).toBe('?who=university&need=grant');
  await finder.page.goBack();
  expect(finder.search).toBe('?who=university');
  expect(await finder.page.locator('.ask .done').count()).toBe(1);
  await finder.page.goBack();
  expect(finder.search).toBe('');
  expect(await finder.tally()).toMatch(/^\d+ schemes, by when you can act$/);
});

test('an answer can be taken back, and all of them', async () => {
  await finder.goTo('?who=university&stage=idea');
  await finder.tap(finder.page.locator('.ask summary').first());
  await finder.tap(finder.page.locator('.ask details[open] .clear'));
  expect(finder.search).toBe('?stage=idea');
  await finder.tap(finder.page.getByRole('link', { name: 'Start again' }));
  expect(finder.search).toBe('');
});

test('what could be added to the needs is a link', async () => {
  await finder.goTo('?need=grant');
  const add = finder.page.locator('.more-kinds a').first();
  const count = Number(/\d+$/.exec(await add.innerText()));
  const before = (await finder.mayFit()).length;
  await finder.tap(add);
  expect((await finder.mayFit()).length).toBe(before + count);
});

describe('an address with', () => {
  test.each([
    ['an unknown answer', '?who=martian', /may fit|by when/, true],
    ['two answers to one question', '?stage=trial&stage=idea', /may fit/, true],
    ['10 KB', `?where=marram&who=${'x'.repeat(10_000)}`, /may fit/, true],
    ['what other sites add', '?utm_source=made-up', /by when/, false],
    ['answers that contradict each other', '?who=person&need=grant&sum=over-1-million&pay=no&partner=no', /./, false],
  ])('%s', async (_, search, tally, isNoted) => {
    await finder.goTo(search);
    expect(await finder.tally()).toMatch(tally);
    expect(await finder.page.locator('.finder-note').isVisible()).toBe(isNoted);
  });
});
