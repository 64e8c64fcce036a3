// Every page of the made-up hub keeps the budget of its type, and of the real content it is told which do not: bytes, requests and
// script of a first visit as the host sends it, elements, and height on a phone.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../browser/open.ts';
import { expectNone } from '../setup/expect-none.ts';
import { leadsOn } from '../setup/site-files.ts';
import { type Budget, PAGE_TYPES, typeOf } from './page-types.ts';
import { type PageWeight, Scales, type Seen } from './page-weight.ts';

const scales = new Scales(inject('siteFolder'));
const weights: PageWeight[] = [];

beforeAll(async () => {
  const browser = await openBrowser(inject('siteDay'));
  const waiting = inject('pages').filter((path) => !leadsOn(inject('siteFolder'), path));
  const weighWaiting = async (): Promise<void> => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
      weights.push(scales.weigh(path, await look(page, path)));
  };
  await Promise.all([weighWaiting(), weighWaiting()]);
  await browser.close();
  weights.sort((a, b) => b.total - a.total || a.path.localeCompare(b.path));
}, 300_000);

/** What the page fetched, and one of its icons, which a browser does not tell of; and how many elements it has, how deep. */
async function look(page: Page, path: string): Promise<Seen> {
  // Whatever the page before may still ask for is not counted.
  await page.goto('about:blank');
  const asked = new Set<string>();
  const open = new Set<Request>();
  const onAsked = (request: Request): void => {
    asked.add(new URL(request.url()).pathname);
    open.add(request);
  };
  const onEnded = (request: Request): void => void open.delete(request);
  page.on('request', onAsked).on('requestfinished', onEnded).on('requestfailed', onEnded);
  const address = new URL(path, inject('siteUrl'));
  await page.goto(address.href);
  const shape = await page.evaluate(async () => {
    await document.fonts.ready;
    const depthOf = (element: Element): number => 1 + Math.max(0, ...[...element.children].map(depthOf));
    return {
      icon: document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href,
      elements: document.querySelectorAll('*').length,
      depth: depthOf(document.documentElement),
      height: document.documentElement.scrollHeight,
    };
  });
  while (open.size > 0) await wait(10);
  page.off('request', onAsked).off('requestfinished', onEnded).off('requestfailed', onEnded);
  if (shape.icon !== undefined) asked.add(new URL(shape.icon).pathname);
  asked.delete(address.pathname);
  return { loaded: [...asked], elements: shape.elements, depth: shape.depth, height: shape.height };
}

const isOf = (name: string) => (weight: PageWeight) => typeOf(weight.path).name === name;
const heaviest = () => PAGE_TYPES.flatMap(({ name }) => weights.filter(isOf(name)).slice(0, 1));

afterAll(() => console.table(heaviest().map((weight) => ({ type: typeOf(weight.path).name, ...weight }))));

test('no script waits for a style or another script to be loaded ahead: what Vite wraps round imports for that is left out', () => {
  const folder = join(inject('siteFolder'), '_astro');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(scripts.filter((name) => readFileSync(join(folder, name), 'utf8').includes('__vite__mapDeps'))).toEqual([]);
});

test('there is a page of every type', () => {
  expect(PAGE_TYPES.filter(({ name }) => !weights.some(isOf(name)))).toEqual([]);
});

test.each(PAGE_TYPES)('$name', ({ name, budget }) => {
  const over = weights
    .filter(isOf(name))
    .flatMap((weight) =>
      (Object.keys(budget) as (keyof Budget)[])
        .filter((measure) => weight[measure] > budget[measure])
        .map((measure) => `${weight.path} ${measure}: ${weight[measure]}, at most ${budget[measure]}`),
    );
  expectNone(over, 'A page weighs no more than it should.');
});
