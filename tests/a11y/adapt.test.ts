// Every kind of page adapts to its reader: wider spacing of text (WCAG 1.4.12), a page enlarged to 400 % (1.4.10), a focus that is
// never covered (2.4.11), less motion, the colours of the reader's own system, and paper. Tables stay tables when their rows are stacked.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../browser/open.ts';
import { listPageKinds } from '../e2e/page-kinds.ts';
import { SIZES } from './tried.ts';
import { findCovered, findCut, findInvisible, findMisprinted, findMoving, putStyle } from './adapt-findings.ts';

/** The four spacings of 1.4.12, as its text has them. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;
/** What the parts of a table are to assistive technology. */
const TABLE_ROLES = {
  table: 'table',
  row: 'tr',
  columnheader: 'thead th',
  rowheader: 'th:is([scope="row"], [scope="rowgroup"])',
  cell: 'td',
};
/** A4 within the margins of our print style, in CSS pixels. */
const SHEET = { width: 673, height: 987 };

const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await browser.newPage({ viewport: SIZES.phone, reducedMotion: 'reduce' });
});

describe('adapts', () => {
  test.for(listPageKinds())('%s', async (path) => {
    await page.emulateMedia({ media: 'screen', forcedColors: 'none', colorScheme: 'light' });
    await page.goto(new URL(path, inject('siteUrl')).href);
    const { sheets, ...found } = {
      moving: await page.evaluate(findMoving),
      ...(await whenEnlarged()),
      ...(await whenPrinted()),
      ...(await whenSpaced()),
      ...(await inForcedColours()),
      notExposed: await findUnexposedOnPhone(),
    };
    expect(found).toEqual({
      moving: [],
      covered: [],
      cutWhenEnlarged: [],
      misprinted: [],
      cutOnPhone: [],
      cutWhenWide: [],
      invisibleByDay: [],
      invisibleByNight: [],
      sameWhenChosen: [],
      notExposed: [],
    });
    expect(sheets).toBeGreaterThan(0);
  });
});

/** Returns when the page has the new size; a loaded machine may be late. */
async function resize(size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.waitForFunction(
    ({ width, height }) =>
      innerWidth === width && innerHeight === height && document.documentElement.clientWidth === width,
    size,
  );
}

async function whenEnlarged() {
  await resize(SIZES.enlarged);
  return { covered: await page.evaluate(findCovered), cutWhenEnlarged: await page.evaluate(findCut) };
}

async function whenPrinted() {
  await resize(SHEET);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const misprinted = await page.evaluate(findMisprinted);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  return { misprinted, sheets: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 };
}

async function whenSpaced() {
  await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
  await page.evaluate(putStyle, SPACED);
  await resize(SIZES.phone);
  const cutOnPhone = await page.evaluate(findCut);
  await resize(SIZES.wide);
  const cutWhenWide = await page.evaluate(findCut);
  await page.evaluate(putStyle, '');
  // An open menu lies over what is looked at next.
  await page.evaluate(() =>
    document.querySelectorAll('header details').forEach((menu) => menu.removeAttribute('open')),
  );
  return { cutOnPhone, cutWhenWide };
}

/** The harder case each time: the reader has chosen the appearance here that the colours of the system are not. */
async function inForcedColours() {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
  const invisibleByNight = await page.evaluate(findInvisible);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
  const invisibleByDay = await page.evaluate(findInvisible);
  return { invisibleByDay, invisibleByNight, sameWhenChosen: await findSameWhenChosen() };
}

/** Boxes and buttons to choose that look the same before and after; looked at as pictures, the first of each kind in a form. */
async function findSameWhenChosen(): Promise<string[]> {
  const same: string[] = [];
  for (const kind of ['input[type="radio"]', 'input[type="checkbox"]']) {
    const control = page.locator(kind).filter({ visible: true }).first();
    if ((await control.count()) === 0) continue;
    const before = await control.screenshot();
    await control.evaluate((input: HTMLInputElement) => (input.checked = !input.checked));
    const after = await control.screenshot();
    if (before.equals(after)) same.push(await control.evaluate((input) => input.outerHTML));
  }
  return same;
}

/** Tables, rows and cells that the browser’s accessibility tree lacks, or has with another role, where rows are stacked. */
async function findUnexposedOnPhone(): Promise<string[]> {
  await resize(SIZES.phone);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const count = (role: string): number => nodes.filter((node) => !node.ignored && node.role?.value === role).length;
  const names = new Set(nodes.map((node) => String(node.name?.value)));
  const headers = await page
    .locator('thead th')
    .evaluateAll((cells) => cells.map((cell) => cell.textContent.replaceAll(/\s+/g, ' ').trim()));
  const unexposed = headers.filter((text) => !names.has(text));
  for (const [role, selector] of Object.entries(TABLE_ROLES)) {
    const expected = await page.locator(selector).count();
    if (count(role) !== expected) unexposed.push(`${role}: ${count(role)} of ${expected}`);
  }
  return unexposed;
}
