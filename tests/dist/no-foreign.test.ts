// No page loads anything from another host or carries script or style of its own: the policy against both has nothing to forbid.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { toPolicy } from '#delivery/policy.ts';
import { SITE_URL } from '../setup/build-site.ts';
import { listFiles } from '../setup/site-files.ts';
import { type BuiltPage, readPages } from './built-pages.ts';
import { findCssLinks } from './find-links.ts';

const folder = inject('siteFolder');
const pages = readPages(folder);
/** What a `link` only names for others, and nothing loads. */
const NAMED_ONLY = new Set(['canonical', 'alternate']);

/** "/groups/: fault", for each page and each fault in it. */
function findOnPages(find: (page: BuiltPage) => readonly string[]): string[] {
  return pages.flatMap((page) => find(page).map((fault) => `${page.path}: ${fault}`));
}

function isForeign(value: string): boolean {
  return new URL(value, SITE_URL).origin !== SITE_URL;
}

test('pages load from this site alone', () => {
  const foreign = findOnPages(({ root }) => {
    const loaded = root.querySelectorAll('[src], [srcset], object[data], use[href], image[href], form[action]');
    const values = loaded.flatMap((element) =>
      ['src', 'srcset', 'data', 'href', 'action'].flatMap((name) => element.getAttribute(name) ?? []),
    );
    const links = root.querySelectorAll('link').filter((link) => !NAMED_ONLY.has(link.getAttribute('rel') ?? ''));
    return [...values, ...links.map((link) => link.getAttribute('href') ?? '')].filter(isForeign);
  });
  expect(foreign).toEqual([]);
});

test('style sheets load from this site alone', () => {
  const sheets = listFiles(folder).filter((file) => file.endsWith('.css'));
  expect(sheets).not.toEqual([]);
  const foreign = sheets.flatMap((file) => findCssLinks(readFileSync(join(folder, file), 'utf8')).filter(isForeign));
  expect(foreign).toEqual([]);
});

test('no script stands in a page; data for search engines is not script', () => {
  const inline = findOnPages(({ root }) =>
    root
      .querySelectorAll('script')
      .filter((script) => !script.hasAttribute('src') && script.getAttribute('type') !== 'application/ld+json')
      .map((script) => script.text.slice(0, 60)),
  );
  expect(inline).toEqual([]);
});

test('no style stands in a page', () => {
  expect(findOnPages(({ root }) => root.querySelectorAll('style').map((style) => style.text.slice(0, 60)))).toEqual([]);
  expect(findOnPages(({ root }) => root.querySelectorAll('[style]').map((element) => element.tagName))).toEqual([]);
});

test('no element carries a handler, and no link is a script', () => {
  const handlers = findOnPages(({ root }) =>
    root
      .querySelectorAll('*')
      .flatMap((element) => Object.keys(element.attributes).filter((name) => /^on/i.test(name))),
  );
  expect(handlers).toEqual([]);
  const scripts = findOnPages(({ root }) =>
    root
      .querySelectorAll('[href]')
      .flatMap((element) =>
        /^\s*(?:javascript|data):/i.test(element.getAttribute('href') ?? '') ? [element.toString()] : [],
      ),
  );
  expect(scripts).toEqual([]);
});

/** The forms are a program of others, with a policy of their own: docs/decisions/0010. */
const FORMS = '/admin/';

test('every page carries the policy', () => {
  const without = pages.filter(({ path, root }) => {
    if (path === FORMS) return false;
    const policy = root.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ?? '';
    return (
      !["default-src 'none'", "object-src 'none'", "base-uri 'none'"].every((part) => policy.includes(part)) ||
      !/script-src '(?:self|none)'/.test(policy) ||
      policy.includes('unsafe-inline') ||
      policy.includes("'unsafe-eval'")
    );
  });
  expect(without.map(({ path }) => path)).toEqual([]);
});

test('the page of the forms carries its own, in which only styles are freer and only GitHub can be reached', () => {
  const forms = pages.find(({ path }) => path === FORMS);
  const policy = forms?.root.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content');
  expect(policy).toBe(toPolicy('forms'));
});
