// Every page of the built site is there as Markdown too, with its headings, tables, sources and links.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, inject, it, test } from 'vitest';
import { listFiles, readPage, textOf } from '../setup/site-files.ts';

const folder = inject('siteFolder');
const announced = inject('pages').filter((path) => linkOf(path) !== undefined);
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

function linkOf(path: string): string | undefined {
  return readPage(folder, path).querySelector('link[rel=alternate][type="text/markdown"]')?.getAttribute('href');
}

/** A heading without its link, its emphasis, the marks of code and its escapes. */
function toPlain(heading: string): string {
  return heading.replace(/^\[(.*)\]\([^)]*\)$/, '$1').replaceAll(/\*\*|`|\\(?=[^\w\s])/g, '');
}

/** What is shown as code is an example: its headings, tables and links are not those of the page. */
function withoutBlocksOfCode(text: string): string {
  return text.replaceAll(/^( *)(`{3,})[^\n]*\n[\s\S]*?^\1\2$/gm, '');
}

/** What the page shows or unfolds, without what the Markdown leaves out on purpose. */
function isKept(element: HTMLElement): boolean {
  return element.closest('[hidden], nav, form, .facets, .needs-script, [aria-hidden=true]') === null;
}

/** What a heading shows on the day of the build; the rest waits for another. */
function shownTextOf(heading: HTMLElement): string {
  const shown = parse(heading.outerHTML);
  shown.querySelectorAll('[hidden]').forEach((part) => part.remove());
  return textOf(shown);
}

test('the head of every page leads to its Markdown, and there is no other', () => {
  expect(announced.map((path) => linkOf(path))).toEqual(announced.map((path) => `${path}index.md`));
  const silent = inject('pages').filter((path) => !announced.includes(path) && path !== '/404.html');
  const moved = silent.filter((path) => readPage(folder, path).querySelector('meta[http-equiv=refresh]'));
  expect(silent.filter((path) => !/^\/(?:embed|admin)\//.test(path) && !moved.includes(path))).toEqual([]);
  const files = listFiles(folder).filter((file) => file.endsWith('.md'));
  expect(files).toEqual(announced.map((path) => `${path.slice(1)}index.md`).toSorted());
});

describe('as Markdown', () => {
  it.for(announced)('%s', (path) => {
    const text = withoutBlocksOfCode(readFileSync(join(folder, path, 'index.md'), 'utf8'));
    const main = readPage(folder, path).querySelector('main');
    const find = (selector: string): HTMLElement[] => (main?.querySelectorAll(selector) ?? []).filter(isKept);
    const headings = matches(text, /^\s*(?:[-*] |\d+\. )?#{1,6} (.+)$/gm).map(toPlain);
    expect(headings).toEqual(find('h1, h2, h3, h4').map(shownTextOf));
    // A table has one line more than it has rows, below its head.
    expect(matches(text, /^\s*(\|.*\|)$/gm)).toHaveLength(find('tr').length + find('table').length);
    const cited = new Set(find('.source-ref').map((link) => link.getAttribute('href')?.replace('#source-', '')));
    expect(new Set(matches(text, /\[\^(\d+)\](?!:)/g))).toEqual(cited);
    expect(new Set(matches(text, /^\[\^(\d+)\]:/gm))).toEqual(cited);
    const links = new Set(
      matches(text.replaceAll(/`+[^`]*`+/g, ''), /(?<!\\)\[(?:\\.|[^\]\\])*\]\(<?((?:\\.|[^)>\\ ])*)/g).map(toPlain),
    );
    const external = find('a[rel=external]').map((link) => new URL(link.getAttribute('href') ?? '').href);
    expect(external.filter((link) => !links.has(link))).toEqual([]);
    expect([...links].filter((link) => !/^(?:https?|mailto|tel|webcal):/.test(link))).toEqual([]);
  });
});
