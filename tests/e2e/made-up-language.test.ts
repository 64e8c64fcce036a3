// The made-up hub in a made-up language: what its pages and their scripts say stands in the brackets of that language, or was written
// by its editors.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { openBrowser, type TestBrowser } from '../browser/open.ts';
import { addMadeUpLanguage, MADE_UP } from '../i18n/made-up-language.ts';
import { DAY, HUB_CONTENT, SITE_URL } from '../setup/build-site.ts';
import { ProjectCopy } from '../setup/project-copy.ts';
import { leadsOn, listPages, readPage } from '../setup/site-files.ts';

/** Made for editors from the schema and the rules of the check, which speak English. */
const FOR_EDITORS = '/about/contribute/';

const READ = ['alt', 'aria-label', 'placeholder', 'title'];

let copy: ProjectCopy;
let site: string;
let pages: string[];
let written: string;
let browser: TestBrowser;
let served: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  copy = new ProjectCopy('language-');
  site = join(copy.folder, 'dist');
  await addMadeUpLanguage(copy.folder);
  const { code, output: text } = copy.build({ SITE_DATE: DAY, SITE_URL });
  if (code !== 0) throw new Error(text);
  pages = listPages(site).filter((path) => !path.startsWith('/admin/') && !leadsOn(site, path));
  written = readContent(resolve(HUB_CONTENT));
  browser = await openBrowser(DAY);
  served = await serve({ folder: site, host: '127.0.0.1', port: 0, base: '/' });
}, 120_000);

afterAll(async () => {
  await browser.close();
  served.close();
  copy.remove();
});

test('every page names the language', () => {
  const others = pages.filter((path) => readPage(site, path).querySelector('html')?.getAttribute('lang') !== MADE_UP);
  expect(others).toEqual([]);
});

test('nothing is said in English but what editors wrote', () => {
  const texts = pages
    .filter((path) => !path.startsWith(FOR_EDITORS))
    .flatMap((path) => listShown(readPage(site, path)));
  expect(findOthers(texts)).toEqual([]);
});

/** What scripts make of a page, each after what has to happen for it. */
const SCRIPTED: readonly [what: string, path: string, act: (page: Page) => Promise<unknown>][] = [
  ['the finder', '/funding/', async (page) => page.locator('funding-finder[data-ready]').waitFor()],
  [
    'the finder with every answer, some of them unknown',
    '/funding/?who=small-firm&need=loan&need=grant&stage=selling-more&sum=up-to-25000&where=saltery&pay=no&partner=no&who=x',
    async (page) => {
      await page.locator('.nothing-fits a[data-choice]').first().waitFor();
      await page.locator('.scheme-fit:not([hidden])').first().waitFor({ state: 'attached' });
    },
  ],
  [
    'the tray of one scheme',
    '/funding/',
    async (page) => {
      await page.locator('.compare-pick input').first().check({ force: true });
      await page.locator('.compare-tray:not(:empty)').waitFor();
    },
  ],
  ['no scheme to compare', '/funding/compare/', async (page) => page.locator('[role=status] a').waitFor()],
  ['no known scheme to compare', '/funding/compare/?ids=x', async (page) => page.locator('[role=status] a').waitFor()],
  [
    'a comparison',
    '/funding/compare/?ids=fen-loan,mill-fund,repair-relief,x',
    async (page) => {
      await page.locator('.compare-table').waitFor();
      await page.locator('.compare-pick input').first().check({ force: true });
    },
  ],
  [
    'a comparison without its data',
    '/funding/compare/?ids=fen-loan,mill-fund',
    async (page) => {
      await page.route('**/data.json', (route) => route.abort());
      await page.reload();
      await page.locator('[role=status] a').waitFor();
    },
  ],
  [
    'the check of a scheme',
    '/funding/mill-fund/?who=small-firm&need=loan&stage=idea&where=saltery&pay=no',
    async (page) => page.locator('suit-check .verdict li').first().waitFor(),
  ],
  [
    'the check of a scheme that does not come',
    '/funding/mill-fund/',
    async (page) => {
      await page.route('**/suit-check.*.js', (route) => route.abort());
      await page.locator('details:has(suit-check) summary').click();
      await page.locator('suit-check [role=status]:not(:empty)').waitFor();
    },
  ],
  [
    'a term',
    '/themes/tidal-power/',
    async (page) => {
      await page.locator('glossary-term a').first().click();
      await page.locator('glossary-term .tip:not(:empty)').waitFor();
    },
  ],
  [
    'the values of a chart',
    '/consultation/2025/organisation-2025/',
    async (page) => {
      await page.locator('chart-values').first().scrollIntoViewIfNeeded();
      await page.locator('chart-values[tabindex]').first().press('ArrowRight');
      await page.locator('.chart-value:not(:empty)').waitFor();
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
  ['results', '/search/?q=tide', search],
  ['results of which some are filtered', '/search/?q=fund&type=%E2%9F%A6Funding%E2%9F%A7&year=1066', search],
  ['results with a corrected spelling', '/search/?q=tydal+powr', search],
  ['results with some of the words', '/search/?q=mill+paludiculture+eel', search],
  ['results with other forms of the words', '/search/?q=FIN', search],
  ['no result', '/search/?q=zzzz+qqqq', search],
  ['schemes to compare', '/search/?q=compare+mill+fund+and+fen+loan', search],
  ['answers of the finder', '/search/?q=loan+for+small+firm', search],
  [
    'a search that fails',
    '/search/',
    async (page) => {
      await page.route('**/names.json', (route) => route.abort());
      await page.goto(`${served.address}search/?q=tide`);
      await search(page);
    },
  ],
  [
    'suggestions',
    '/',
    async (page) => {
      await page.locator('.masthead-search input').fill('tid');
      await page.locator('.suggestions [role=option]').first().waitFor();
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
    async (page) => page.locator('.mark-bar').getByRole('button').first().click(),
  ],
];

test.for(SCRIPTED)('in the browser too: %s', async ([, path, act]) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(new URL(path, served.address).href);
  await act(page);
  // A piece of a text may begin or end amid brackets, and a word that is marked parts a sentence.
  const markup = await page.evaluate(() => {
    for (const piece of document.querySelectorAll('.hits .piece')) piece.remove();
    for (const mark of document.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes);
    document.body.normalize();
    return document.documentElement.outerHTML;
  });
  await page.close();
  expect(findOthers(listShown(parse(markup)))).toEqual([]);
});

/** Search is fetched when somebody goes to its field, and tells what it found when typing rests. */
async function search(page: Page): Promise<void> {
  await page.locator('#q').focus();
  await page.locator('search-page [role=status]:not(:empty)').waitFor({ state: 'attached' });
}

/** The parts of texts that are not in the content. */
function findOthers(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(outsideBrackets).flatMap(toParts))].filter((part) => !written.includes(part)).sort();
}

/** What of a text does not stand in brackets. */
function outsideBrackets(text: string): string[] {
  let depth = 0;
  const outside = [...text].map((letter) => {
    if (letter === '⟦') depth += 1;
    if (letter === '⟧') depth -= 1;
    return depth > 0 || letter === '⟧' ? '\n' : letter;
  });
  return outside.join('').split('\n').filter(hasLetters);
}

/** What people read or hear. */
function listShown(node: Node): string[] {
  if (node.nodeType === NodeType.TEXT_NODE) return [node.text.replace(/<!DOCTYPE html>|\s+/g, ' ')];
  if (!(node instanceof HTMLElement)) return [];
  const { tagName, attributes } = node;
  if (tagName === 'SCRIPT' || tagName === 'STYLE') return [];
  if (tagName === 'NOSCRIPT') return listShown(parse(node.innerHTML));
  // A sentence goes on in the next line of a drawing.
  if (tagName === 'SVG')
    return [
      node
        .querySelectorAll('title, desc, text')
        .map(({ text }) => text)
        .join(' · '),
    ];
  const isDescription = /description$|title$/.test(attributes['name'] ?? attributes['property'] ?? '');
  const read = Object.entries(attributes).flatMap(([name, value]) =>
    READ.includes(name) || (name === 'content' && isDescription) ? [value] : [],
  );
  return [...read, ...node.childNodes.flatMap(listShown)];
}

/** The parts of a text between its stops, without addresses, days and numbers. */
function toParts(text: string): string[] {
  return fold(text)
    .replace(/\S+\.\w+\/\S*/g, ' ')
    .replace(MONTHS, ' ')
    .split(/[.,:;·–()"?]|\d+/)
    .map((part) => part.trim())
    .filter(hasLetters);
}

const MONTHS = new RegExp(
  Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1)))
    .flatMap((date) =>
      (['long', 'short'] as const).map((form) => date.toLocaleDateString(MADE_UP, { month: form, timeZone: 'UTC' })),
    )
    .map((name) => `\\b${name.toLowerCase()}\\b`)
    .join('|'),
  'g',
);

/** All that editors wrote, without the signs of Markdown. */
function readContent(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  const withoutTags = texts.map((text) => text.replace(/\]\([^)]*\)|<\/?[a-z][^>]*>/gi, ' '));
  return fold([...withoutTags, ...texts].join('\n'));
}

function fold(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[*_`[\]#>]/g, ' ')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}
