// A newcomer adds a news item in the forms: the same presses and letters, in a real browser, on the real content.
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { listFiles } from '#check/read/list-files.ts';
import { layFiles } from '../../../tests/browser/lay-files.ts';
import { countWords, type Walk } from './newcomer-walk.ts';

/** Made up; it is never written to content/. */
export const ITEM = {
  title: 'A made-up meeting about batteries',
  summary: 'People from twelve made-up firms met in a made-up hall to talk about batteries.',
  source: 'A new Innovation Alliance for the West Midlands',
  publishedOn: '2017-12',
  theme: 'Energy Storage and Systems',
  reason: 'The meeting was about batteries.',
  link: 'links:\n  - to: themes/energy-storage-and-systems\n    verb: about\n    reason: The meeting was about batteries.\n    editorial: true',
  words: `Twelve made-up firms met to talk about batteries. <Source id="launch-article" />

## What they said

They wished to meet again in the new year. <Source id="launch-article" />`,
};

const FEW_LETTERS = 'A new Innov';

export async function walkForms(browser: Browser, address: string, walk: Walk): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(new URL('admin/', address).href);
  await page.evaluate(layFiles, realFiles());
  walk.step('run npm run edit and read the page of the forms', {
    typed: 'npm run edit\n',
    read: countWords(await page.locator('main').innerText()),
  });
  const opened = await time(async () => {
    await press(page, 'Open the forms');
    await page.getByRole('button', { name: 'Work with Local Repository' }).waitFor();
  });
  walk.step('open the forms', { clicks: 1, waited: opened });
  const loaded = await time(async () => {
    await press(page, 'Work with Local Repository');
    await page.getByRole('button', { name: 'New' }).first().waitFor();
  });
  // In the system's own window: the folder, "Open", and the browser's question.
  walk.step('choose the folder of the project', { clicks: 6, read: 30, waited: loaded });
  const shown = await time(async () => {
    await page.evaluate(() => (location.hash = '#/collections/news/new'));
    await page.locator('section.field').first().waitFor();
  });
  walk.step('press “New” under “News”', { clicks: 1, waited: shown });
  await fillIn(page, walk);
  const saved = await time(async () => {
    await press(page, 'Save');
    await page.getByRole('button', { name: 'New' }).first().waitFor();
  });
  walk.step('save', { clicks: 1, waited: saved });
  await page.close();
}

async function fillIn(page: Page, walk: Walk): Promise<void> {
  const type = async (path: string, words: string): Promise<void> => {
    const field = await find(page, path);
    const read = countWords(await field.innerText());
    await field.locator('input, textarea').first().fill(words);
    walk.step(`type ${path}`, { read, typed: words, clicks: 1 });
  };
  const pick = async (path: string, words: string, letters: string): Promise<void> => {
    const field = await find(page, path);
    const read = countWords(await field.innerText());
    await field.getByRole('combobox').click();
    const search = page.getByRole('searchbox').last();
    const isSearched = await search.isVisible();
    if (isSearched) await search.fill(letters);
    await page.getByRole('option', { name: words }).first().click();
    walk.step(`pick ${path}`, { read, typed: isSearched ? letters : '', clicks: 2 });
  };
  await type('title', ITEM.title);
  await type('summary', ITEM.summary);
  await pick('sources', ITEM.source, FEW_LETTERS);
  await type('publishedOn', ITEM.publishedOn);
  await pick('original', ITEM.source, FEW_LETTERS);
  const links = await find(page, 'links');
  const read = countWords(await links.innerText());
  await links
    .getByRole('button', { name: /^(?:add\s+)?Add / })
    .last()
    .click();
  walk.step('add a link', { read, clicks: 1 });
  await pick('links.0.to', ITEM.theme, 'Energy');
  await pick('links.0.verb', 'About', '');
  await type('links.0.reason', ITEM.reason);
  await (await find(page, 'links.0.editorial')).getByRole('radio', { name: 'Yes' }).click();
  walk.step('say that the link is our own judgement', { read: 20, clicks: 1 });
  await type('body', ITEM.words);
}

/** Fields below the edge of the screen are drawn when they come near. */
async function find(page: Page, path: string): Promise<Locator> {
  const field = page.locator(`section.field[data-key-path="${path}"]`);
  while ((await field.count()) === 0) await page.locator('section.field').last().scrollIntoViewIfNeeded();
  await field.scrollIntoViewIfNeeded();
  return field;
}

async function press(page: Page, name: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`(?:^|\\s)${name}$`) })
    .first()
    .click();
}

async function time(work: () => Promise<void>): Promise<number> {
  const before = performance.now();
  await work();
  return (performance.now() - before) / 1000;
}

function realFiles(): Record<string, string> {
  const files = listFiles('content').filter(({ path }) => /\.(?:mdx|yaml)$/.test(path));
  return Object.fromEntries(files.map(({ path, location }) => [`content/${path}`, readFileSync(location, 'utf8')]));
}
