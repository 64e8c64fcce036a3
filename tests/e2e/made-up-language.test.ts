// The made-up hub in a made-up language: what its pages and their scripts say stands in the brackets of that language, or was written
// by its editors.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { openBrowser, type TestBrowser } from '../browser/open.ts';
import { addMadeUpLanguage, MADE_UP } from '../i18n/made-up-language.ts';
import { DAY, HUB_CONTENT, SITE_URL } from '../setup/build-site.ts';
import { ProjectCopy } from '../setup/project-copy.ts';
import { leadsOn, listPages, readPage } from '../setup/site-files.ts';
import { STATES } from './states.ts';

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
  site = copy.at('dist');
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

test.for(STATES)('in the browser too: %s', async ([, path, act]) => {
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
  const withoutTags = texts.map((text) =>
    text
      .replace(/<Org id="([^"]+)" \/>/g, (_tag, id: string) => readName(folder, id))
      .replace(/\]\([^)]*\)|<\/?[a-z][^>]*>/gi, ' '),
  );
  return fold([...withoutTags, ...texts].join('\n'));
}

const readName = (folder: string, id: string): string =>
  /^title: (.+)$/m.exec(readFileSync(join(folder, `organisations/${id}.yaml`), 'utf8'))?.[1] ?? '';

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
