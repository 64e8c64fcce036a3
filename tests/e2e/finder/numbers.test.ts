// The same answers give the same numbers: on the lists made at build, in the finder with its script, and on the home page.
import type { HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../../browser/open.ts';
import { readPage, textOf } from '../../setup/site-files.ts';
import { FinderPage } from './finder-page.ts';

const read = (path: string): HTMLElement => readPage(inject('siteFolder'), path);
const numberIn = (text: string): number => Number(/\d+/.exec(text));

const options = read('/funding/')
  .querySelectorAll('.ask a[data-value]')
  .map((link) => ({
    answer: `${link.closest('[data-question]')?.getAttribute('data-question') ?? ''}=${link.getAttribute('data-value') ?? ''}`,
    path: link.getAttribute('href') ?? '',
    count: Number(textOf(link.querySelectorAll('small').at(-1) ?? null)),
  }));

let browser: TestBrowser;
let finder: FinderPage;

beforeAll(async () => {
  browser = await openBrowser(inject('siteDay'));
  finder = await FinderPage.open(browser);
});
afterAll(async () => {
  await finder.close();
  await browser.close();
});

test('the script counts beside every answer what the build counted', async () => {
  const counted = await finder.page.locator('.ask label').evaluateAll((labels) =>
    labels.map((label) => {
      const input = label.querySelector('input');
      return [`${input?.name ?? ''}=${input?.value ?? ''}`, Number(label.lastElementChild?.textContent)];
    }),
  );
  expect(counted).toEqual(options.map(({ answer, count }) => [answer, count]));
});

describe.each(options)('$answer', ({ path, count }) => {
  test('its list shows as many schemes that may fit, and says so', () => {
    const page = read(path);
    expect(page.querySelectorAll('.scheme-row:not([data-state="closed"])').length).toBe(count);
    expect(textOf(page.querySelector('.lede'))).toMatch(
      count === 0 ? /^No scheme/ : new RegExp(`^${count} schemes? may fit`),
    );
    const description = page.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
    expect(description.split('. ')[1]).toMatch(count === 0 ? /^No schemes/ : new RegExp(`^${count} schemes? `));
  });
});

test('the list holds the schemes that the finder shows for its answer, and under "ask" those it asks about', async () => {
  for (const { answer, path } of options.filter((one) => /=(?:person|grant|idea|no)$|^where=/.test(one.answer))) {
    await finder.goTo(`?${answer}`);
    const page = read(path);
    const titles = (within: string): string[] =>
      page.querySelectorAll(`${within} .scheme-title a`).map(textOf).toSorted();
    const shown = await finder.mayFit();
    const closed = new Set(titles('#closed ~ *'));
    expect(titles('main').filter((title) => !closed.has(title))).toEqual(shown.toSorted());
    const asked = await finder.page
      .locator(
        '[data-group]:not([data-group="nearly"], [data-group="further"], [data-group="closed"]) .scheme-row:has(.unknown) .scheme-title a',
      )
      .allTextContents();
    expect(titles('#ask ~ *')).toEqual(asked.toSorted());
  }
});

test('the home page counts the schemes of its group as the finder does', async () => {
  await finder.goTo('');
  const home = read('/');
  const links = home.querySelectorAll('a[href*="/funding/#"]').filter((link) => /\d/.test(textOf(link)));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    const group = link.getAttribute('href')?.split('#')[1] ?? '';
    expect((await finder.titlesIn(group)).length).toBe(numberIn(textOf(link)));
  }
});

test.each(['themes', 'groups'])(
  'every page of the %s that offers to judge all schemes counts them as the finder does',
  async (section) => {
    const counted = inject('pages')
      .filter((path) => new RegExp(`^/${section}/.`).test(path))
      .flatMap((path) => read(path).querySelectorAll('a').map(textOf))
      .filter((text) => text.startsWith('Judge all'))
      .map(numberIn);
    await finder.goTo('');
    expect([...new Set(counted)]).toEqual([await finder.page.locator('.scheme-row').count()]);
  },
);
