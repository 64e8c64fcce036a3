// What people come to the finder for, on a phone, by touch and by keyboard alone, with the most actions each may take.
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../../browser/open.ts';
import { FinderPage, PHONE } from './finder-page.ts';

/** So many presses of the tab key lead to the end of any page here. */
const MOST_TABS = 90;

/** Somebody who uses the page, and every touch or press so far. */
class Reader extends FinderPage {
  readonly #hasKeysOnly: boolean;
  actions = 0;

  constructor(page: Page, hasKeysOnly: boolean) {
    super(page);
    this.#hasKeysOnly = hasKeysOnly;
  }

  /** Ticks a box, too. */
  override async use(target: Locator, key = 'Enter'): Promise<void> {
    if (this.#hasKeysOnly) {
      await this.#tabTo(target);
      await this.#press(key);
    } else {
      this.actions += 1;
      await target.tap();
    }
  }

  protected override async choose(label: Locator): Promise<void> {
    if (!this.#hasKeysOnly) return this.use(label);
    const input = label.locator('input');
    const isRadio = (await input.getAttribute('type')) === 'radio';
    await this.#tabTo(isRadio ? label.locator('xpath=ancestor::details//input').first() : input);
    while (!(await hasFocus(input))) await this.#press('ArrowDown');
    if (!(await input.isChecked())) await this.#press('Space');
    // On to the next question.
    await this.#press('Enter');
  }

  async #tabTo(target: Locator): Promise<void> {
    for (let tabs = 0; !(await hasFocus(target)); tabs += 1) {
      if (tabs === MOST_TABS) throw new Error(`Nothing of ${String(target)} in ${MOST_TABS} presses.`);
      await this.#press((await isBehind(target)) ? 'Shift+Tab' : 'Tab');
      expect(await this.page.locator(':focus').count()).toBe(1);
      if (await isOnTheWay(target)) await this.#press('Enter');
    }
  }

  #press(key: string): Promise<void> {
    this.actions += 1;
    return this.page.keyboard.press(key);
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('link', { name });
  }
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Whether a link within the page has the focus that leads to it: of the skip links, the one that leads nearest. */
function isOnTheWay(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const leads = ({ hash }: HTMLAnchorElement): boolean => {
      const place = document.querySelector(hash);
      return (place?.closest('section') ?? place)?.contains(element) === true;
    };
    const find = (links: string) => [...document.querySelectorAll<HTMLAnchorElement>(links)].filter(leads);
    return [find('.skip').at(-1), ...find('.state-line a')].some((link) => link === document.activeElement);
  });
}

/** Nearer on the way back from what has the focus; at the start of a page nothing is. */
function isBehind(target: Locator): Promise<boolean> {
  return target.evaluate(
    (element) =>
      document.activeElement !== document.body &&
      ((document.activeElement?.compareDocumentPosition(element) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  );
}

interface Task {
  name: string;
  search?: string;
  withoutScript?: true;
  touches: number;
  presses: number;
  solve: (reader: Reader) => Promise<void>;
}

const TASKS: readonly Task[] = [
  {
    name: 'a firm with a prototype wants a grant of some size in its town',
    touches: 6,
    presses: 26,
    async solve(reader) {
      await reader.answer('Who are you?', 'Start-up, small or medium firm');
      await reader.answer('What do you need?', 'Grant');
      await reader.answer('How far along?', 'Prototype');
      await reader.answer('How much?', '£25,000 to £100,000');
      await reader.answer('Where?', 'Lindholt');
      expect(await reader.row('Mill Fund').locator('.scheme-fit').innerText()).toBe('Fits all 5');
    },
  },
  {
    name: 'somebody alone wants a small sum',
    touches: 3,
    presses: 15,
    async solve(reader) {
      await reader.answer('Who are you?', 'Sole trader or person');
      await reader.answer('How much?', 'Up to £25,000');
      expect(await reader.row('Mill Fund').locator('.scheme-fit').innerText()).toBe('Fits all 2');
    },
  },
  {
    name: 'whom to ring',
    touches: 1,
    presses: 5,
    async solve(reader) {
      const number = reader.page.locator('.helpline .phone');
      const { y = 0, height = 0 } = (await number.boundingBox()) ?? {};
      expect(y + height).toBeLessThan(PHONE.height);
      await number.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
      await reader.use(number);
      expect(await number.getAttribute('href')).toBe('tel:+443456000001');
    },
  },
  {
    name: 'when a scheme closes, into the calendar',
    touches: 2,
    presses: 15,
    async solve(reader) {
      await reader.use(reader.link('Mill Fund'));
      await reader.page.waitForURL('**/funding/mill-fund/');
      const file = reader.page.waitForEvent('download');
      await reader.use(reader.link(/calendar/));
      expect((await file).suggestedFilename()).toBe('mill-fund.ics');
    },
  },
  {
    name: 'two schemes side by side',
    touches: 3,
    presses: 22,
    async solve(reader) {
      for (const title of ['Mill Fund', 'Fen Loan'])
        await reader.use(reader.page.getByRole('checkbox', { name: `Compare ${title}` }), 'Space');
      await reader.use(reader.link('compare them'));
      await reader.page.getByRole('table', { name: 'Schemes side by side' }).waitFor();
      const heads = await reader.page.getByRole('columnheader').allInnerTexts();
      expect(heads).toEqual(['Mill Fund', 'Fen Loan'].map((title): unknown => expect.stringContaining(title)));
      expect(await reader.page.getByRole('status').innerText()).toBe('2 schemes side by side');
    },
  },
  {
    name: 'the answers go along to a scheme',
    search: '?who=small-firm&where=marram',
    touches: 1,
    presses: 7,
    async solve(reader) {
      await reader.use(reader.link('Fen Loan'));
      await reader.page.waitForURL('**/funding/fen-loan/?who=small-firm&where=marram');
      await reader.page.locator('.verdict').getByText('Fits all 2').waitFor();
    },
  },
  {
    name: 'one answer is taken back',
    search: '?who=charity&need=loan',
    touches: 2,
    presses: 10,
    async solve(reader) {
      await reader.use(reader.page.locator('.ask summary', { hasText: 'Who are you?' }));
      await reader.use(reader.page.locator('.ask details[open] .clear'));
      expect(await reader.search()).toBe('?need=loan');
    },
  },
  {
    name: 'what is open now',
    touches: 1,
    presses: 16,
    async solve(reader) {
      await reader.use(reader.page.locator('.tally').getByRole('link', { name: /open now$/ }));
      expect(await reader.page.evaluate(() => location.hash)).toBe('#open');
      expect(await reader.page.locator('#open').getByRole('link').allInnerTexts()).toEqual(['Mill Fund']);
    },
  },
  {
    name: 'the loans, without a script',
    withoutScript: true,
    touches: 2,
    presses: 20,
    async solve(reader) {
      await reader.use(reader.page.locator('.ask summary', { hasText: 'What do you need?' }));
      await reader.use(reader.page.locator('.ask').getByRole('link', { name: /^Loan/ }));
      await reader.page.waitForURL('**/funding/need/loan/');
      expect(await reader.row('Fen Loan').count()).toBe(1);
    },
  },
  {
    name: 'when the rounds of a scheme were',
    touches: 2,
    presses: 14,
    async solve(reader) {
      await reader.use(reader.link('Mill Fund'));
      await reader.page.waitForURL('**/funding/mill-fund/');
      await reader.use(reader.link('See the year of rounds'));
      await reader.page.waitForURL('**/funding/rounds/');
      expect(await reader.page.getByRole('row', { name: /^Mill Fund/ }).count()).toBeGreaterThan(1);
    },
  },
  {
    name: 'the list of what may fit, as a spreadsheet',
    search: '?need=loan',
    touches: 1,
    presses: 20,
    async solve(reader) {
      const file = reader.page.waitForEvent('download');
      await reader.use(reader.page.locator('.list-files').getByRole('link', { name: 'CSV' }));
      expect((await file).suggestedFilename()).toBe('schemes.csv');
    },
  },
];

const browser = useBrowser();
let context: BrowserContext;

afterEach(() => context.close());

describe.each(TASKS)('$name', ({ search = '', withoutScript = false, touches, presses, solve }) => {
  test.each([
    ['by touch', false, touches],
    ['by keyboard', true, presses],
  ])('%s', async (_, hasKeysOnly, most) => {
    context = await browser.newContext({ viewport: PHONE, hasTouch: true, javaScriptEnabled: !withoutScript });
    const page = await context.newPage();
    await page.goto(new URL(`/funding/${search}`, inject('siteUrl')).href);
    if (!withoutScript) await page.locator('funding-finder[data-ready]').waitFor();
    const reader = new Reader(page, hasKeysOnly);
    await solve(reader);
    expect(reader.actions).toBeLessThanOrEqual(most);
  });
});
