// Every page is valid HTML with one h1, headings in order, a language, and a title and description of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { expectNone } from '../setup/expect-none.ts';
import { SITE_URL } from '../setup/build-site.ts';
import { type BuiltPage, isIndexed, readPages } from './built-pages.ts';

const pages = readPages(inject('siteFolder'));
const validator = new HtmlValidate(new StaticConfigLoader(config));

function getDescription({ root }: BuiltPage): string {
  return root.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
}

function getTitle({ root }: BuiltPage): string {
  return root.querySelector('title')?.text.trim() ?? '';
}

test('every page is valid', async () => {
  const faults: string[] = [];
  for (const { path, html, file } of pages) {
    const { results } = await validator.validateString(html, file);
    for (const { line, column, ruleId, message, selector } of results.flatMap(({ messages }) => messages))
      faults.push(`${path}:${line}:${column} ${ruleId} ${message} ${selector}`);
  }
  expect(faults).toEqual([]);
});

test('every page has one h1, and no level of headings is left out', () => {
  const wrong = pages.flatMap(({ path, root }) => {
    const levels = root.querySelectorAll('h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.tagName[1]));
    const isWhole = levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
    return isWhole && levels.filter((level) => level === 1).length === 1 ? [] : [`${path} ${levels.join(' ')}`];
  });
  expect(wrong).toEqual([]);
});

test('every page says that it is in British English', () => {
  const others = pages.filter(({ root }) => root.querySelector('html')?.getAttribute('lang') !== 'en-GB');
  expect(others.map(({ path }) => path)).toEqual([]);
});

test('one of a thing is named in the singular', () => {
  const plural =
    /(?<![\d.,])1 (?:schemes|rounds|events|groups|themes|organisations|figures|results|sources|pages|people)\b/;
  const found = pages.flatMap(
    ({ path, root }) => plural.exec(root.structuredText)?.map((text) => `${path} ${text}`) ?? [],
  );
  expectNone(found, 'One of a thing is named in the singular.');
});

test('a notice stands in the main part, so that nobody skips it on the way there', () => {
  const noticed = pages.filter(({ root }) => root.querySelector('.notice') !== null);
  expect(noticed.length).toBeGreaterThan(0);
  expect(noticed.filter(({ root }) => root.querySelector('main .notice') === null).map(({ path }) => path)).toEqual([]);
});

test('every table that is not written by editors has a name to be known by', () => {
  const nameless = pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('table')
      .filter((table) => table.parentNode?.getAttribute('aria-label') !== 'Table')
      .filter((table) => !table.querySelector('caption') && !table.getAttribute('aria-labelledby'))
      .map((table) => `${path} ${table.text.trim().slice(0, 30)}`),
  );
  expect(nameless).toEqual([]);
});

test('every page that can be found has a title and a description, and no two have the same', () => {
  const found = pages.filter(isIndexed);
  for (const get of [getTitle, getDescription]) {
    expect(found.filter((page) => get(page) === '').map(({ path }) => path)).toEqual([]);
    expect(listTwins(found, get)).toEqual([]);
  }
});

test('every page that can be found names its own address as the one to keep', () => {
  const wrong = pages
    .filter(isIndexed)
    .map(({ path, root }) => [
      path,
      root.querySelectorAll('link[rel=canonical]').map((link) => link.getAttribute('href')),
    ])
    .filter(([path, links]) => JSON.stringify(links) !== JSON.stringify([`${SITE_URL}${path as string}`]));
  expect(wrong).toEqual([]);
});

test('the site map lists exactly the pages that can be found', () => {
  const listed = pages.filter(isIndexed).map(({ path }) => `${SITE_URL}${path}`);
  expect(readSiteMap(inject('siteFolder'))).toEqual(listed.sort());
});

/** Words that more than one page has, each with those pages. */
function listTwins(among: readonly BuiltPage[], get: (page: BuiltPage) => string): string[] {
  const byText = Map.groupBy(among, get);
  return [...byText]
    .filter(([, twins]) => twins.length > 1)
    .map(([text, twins]) => `${text}: ${twins.map(({ path }) => path).join(' ')}`);
}

function readSiteMap(folder: string): string[] {
  const text = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address).sort();
}
