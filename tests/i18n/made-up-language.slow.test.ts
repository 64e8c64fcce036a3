// The made-up hub in a made-up language: what its pages say stands in the brackets of that language, or was written by its editors.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY, HUB_CONTENT, SITE_URL } from '../setup/build-site.ts';
import { ProjectCopy } from '../setup/project-copy.ts';
import { leadsOn, listPages, readPage } from '../setup/site-files.ts';
import { addMadeUpLanguage, MADE_UP } from './made-up-language.ts';

/** Sentences that code outside src/i18n still has. The list may only become shorter: UPDATE_EXPECTED=1 writes it. */
const LEFT = 'tests/i18n/left-in-english.txt';

/** Made for editors from the schema and the rules of the check, which speak English. */
const FOR_EDITORS = '/about/contribute/';

const READ = ['alt', 'aria-label', 'placeholder', 'title'];

let copy: ProjectCopy;
let site: string;
let pages: string[];
let written: string;

beforeAll(async () => {
  copy = new ProjectCopy('language-');
  site = join(copy.folder, 'dist');
  await addMadeUpLanguage(copy.folder);
  const { code, words } = copy.build({ SITE_DATE: DAY, SITE_URL });
  if (code !== 0) throw new Error(words);
  pages = listPages(site).filter((path) => !path.startsWith('/admin/') && !leadsOn(site, path));
  written = readContent(resolve(HUB_CONTENT));
}, 120_000);

afterAll(() => copy.remove());

test('every page names the language', () => {
  const others = pages.filter((path) => readPage(site, path).querySelector('html')?.getAttribute('lang') !== MADE_UP);
  expect(others).toEqual([]);
});

test('nothing is said in English but what the list names', () => {
  const texts = pages.filter((path) => !path.startsWith(FOR_EDITORS)).flatMap(outsideBrackets);
  const left = [...new Set(texts.flatMap(toParts))].filter((part) => !written.includes(part)).sort();
  const text = left.map((part) => `${part}\n`).join('');
  if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(LEFT, text);
  expect(text).toBe(readFileSync(LEFT, 'utf8'));
});

/** What people read or hear on a page, without what stands in brackets. */
function outsideBrackets(path: string): string[] {
  return listShown(readPage(site, path)).flatMap((text) => {
    let depth = 0;
    const outside = [...text].map((letter) => {
      if (letter === '⟦') depth += 1;
      if (letter === '⟧') depth -= 1;
      return depth > 0 || letter === '⟧' ? '\n' : letter;
    });
    return outside.join('').split('\n').filter(hasLetters);
  });
}

function listShown(node: Node): string[] {
  if (node.nodeType === NodeType.TEXT_NODE) return [node.text.replace(/<!DOCTYPE html>|\s+/g, ' ')];
  if (!(node instanceof HTMLElement)) return [];
  const { tagName, attributes } = node;
  if (tagName === 'SCRIPT' || tagName === 'STYLE') return [];
  if (tagName === 'NOSCRIPT') return listShown(parse(node.innerHTML));
  const isDescription = /description$|title$/.test(attributes['name'] ?? attributes['property'] ?? '');
  const read = Object.entries(attributes).flatMap(([name, value]) =>
    READ.includes(name) || (name === 'content' && isDescription) ? [value] : [],
  );
  return [...read, ...node.childNodes.flatMap(listShown)];
}

/** The parts of a text between its stops, without days and numbers. */
function toParts(text: string): string[] {
  return fold(text)
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
  return fold(texts.join('\n').replace(/\]\([^)]*\)|<[^>]*>/g, ' '));
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
