// Behind nginx with the operators' configuration: headers as the table says, no page breaks the policy, search works, and
// of all pages only the embeds can stand in a frame of another site.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { CLASSES, classOf } from '#delivery/classes.ts';
import { openBrowser, type TestBrowser } from '../../browser/open.ts';
import { HAS_BROTLI, MADE_UP_MOVE, NGINX, NO_NGINX, startNginx, type Nginx } from '../../setup/nginx.ts';
import { listen, type Listening } from '../../setup/listen.ts';
import { listFiles } from '../../setup/site-files.ts';

const folder = inject('siteFolder');
const files = listFiles(folder);
const embed = inject('pages').find((path) => path.startsWith('/embed/')) ?? '';
const json = files.find((file) => /^data\/.*-.*\.json$/.test(file)) ?? '';

describe.skipIf(NGINX === undefined)(`behind nginx${NGINX === undefined ? ` (skipped: ${NO_NGINX})` : ''}`, () => {
  let nginx: Nginx;
  let browser: TestBrowser;
  let other: Listening;

  beforeAll(async () => {
    nginx = await startNginx(NGINX ?? '', folder);
    browser = await openBrowser(inject('siteDay'));
    other = await listen((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>Another site</title><iframe></iframe><img alt="">');
    });
  });
  afterAll(async () => {
    await browser.close();
    other.close();
    await nginx.stop();
  });

  const at = (path: string): string => new URL(path, nginx.address).href;

  test('one file of every class has the headers of the table, and no others of ours', async () => {
    for (const [name, { headers }] of Object.entries(CLASSES)) {
      const file = files.find((candidate) => classOf(candidate) === name && !/\.(?:br|gz|conf)$/.test(candidate)) ?? '';
      const answer = await fetch(at(`/${file.replace(/index\.html$/, '')}`));
      expect(answer.status, file).toBe(200);
      const ours = Object.values(CLASSES).flatMap((other_) => Object.keys(other_.headers));
      const sent = Object.fromEntries(
        [...new Set(ours)].flatMap((header) => {
          const value = answer.headers.get(header);
          return value === null ? [] : [[header, value]];
        }),
      );
      expect(sent, file).toEqual(headers);
    }
  });

  test('a text comes compressed, byte for byte the twin that was built', async () => {
    for (const encoding of HAS_BROTLI ? ['br', 'gzip'] : ['gzip']) {
      const answer = await fetch(at('/'), { headers: { 'accept-encoding': encoding } });
      expect(answer.headers.get('content-encoding')).toBe(encoding);
      expect(answer.headers.get('vary')).toBe('Accept-Encoding');
      expect(await answer.text()).toBe(readFileSync(join(folder, 'index.html'), 'utf8'));
    }
  });

  test('a page that has not changed is answered with 304', async () => {
    const etag = (await fetch(at('/groups/'))).headers.get('etag') ?? '';
    expect((await fetch(at('/groups/'), { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test('an address without its slash leads to the one with it; an unknown one gives the page for lost readers', async () => {
    const answer = await fetch(at('/groups'), { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/groups/']);
    const lost = await fetch(at('/no/such/page/'));
    expect(lost.status).toBe(404);
    expect(await lost.text()).toBe(readFileSync(join(folder, '404.html'), 'utf8'));
    expect(lost.headers.get('content-security-policy')).toBe(CLASSES.page.headers['Content-Security-Policy']);
  });

  test('a folder that is no page gives the page for lost readers, not one of nginx', async () => {
    const answer = await fetch(at('/licences/'));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(readFileSync(join(folder, '404.html'), 'utf8'));
  });

  test('without encryption every address leads to the encrypted one, but for the files of certbot', async () => {
    const ask = (path: string) => fetch(new URL(path, nginx.plainAddress), { redirect: 'manual' });
    const answer = await ask('/funding/?who=small-firm');
    expect([answer.status, answer.headers.get('location')]).toEqual([
      301,
      'https://hub.example.org/funding/?who=small-firm',
    ]);
    expect(answer.headers.get('server')).toBe('nginx');
    expect((await ask('/.well-known/acme-challenge/made-up')).status).toBe(404);
  });

  test('nginx finds no type named twice in the files for operators', () => {
    expect(nginx.heard()).not.toContain('duplicate MIME type');
  });

  test('what is meant for the host is not for visitors', async () => {
    for (const file of ['_headers', '_redirects', 'maps.nginx.conf', 'index.html.gz'])
      expect((await fetch(at(`/${file}`))).status, file).toBe(404);
  });

  test('every moved address is answered by the server itself', async () => {
    const moved = readFileSync(join(folder, '_redirects'), 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    for (const line of [`${MADE_UP_MOVE.from} ${MADE_UP_MOVE.to} 301`, ...moved]) {
      const [from = '', to] = line.split(' ');
      const answer = await fetch(at(from), { redirect: 'manual' });
      expect([answer.status, answer.headers.get('location')], from).toEqual([301, to]);
    }
  });

  test('no page breaks the policy or says anything in the console', { timeout: 300_000 }, async () => {
    const heard: string[] = [];
    const waiting = [...inject('pages')];
    const walk = async (): Promise<void> => {
      const page = await browser.newPage();
      page.on('console', (message) => heard.push(`${page.url()}: ${message.text()}`));
      page.on('pageerror', (error) => heard.push(`${page.url()}: ${error.message}`));
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await page.goto(at(path));
      await page.close();
    };
    await Promise.all([walk(), walk()]);
    expect(heard).toEqual([]);
  });

  test('search answers; an embed may run no compiled code', async () => {
    const page = await browser.newPage();
    await page.goto(at('/search/?q=tide'));
    await page.locator('[data-results] .hits h3 a').first().waitFor();
    const isAllowed = (): Promise<boolean> =>
      page.evaluate(() => {
        try {
          return Boolean(new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
        } catch {
          return false;
        }
      });
    expect(await isAllowed()).toBe(true);
    await page.goto(at(embed));
    expect(await isAllowed()).toBe(false);
    await page.close();
  });

  async function frame(page: Page, path: string): Promise<string> {
    await page.goto(other.address);
    await page.evaluate(async (address) => {
      const element = document.querySelector('iframe');
      const loaded = new Promise((resolve) => element?.addEventListener('load', resolve));
      if (element) element.src = address;
      await loaded;
    }, at(path));
    const [, inside] = page.frames();
    return inside?.url() ?? '';
  }

  test('on another site an embed stands in a frame; no other kind of page does', async () => {
    const page = await browser.newPage();
    expect(await frame(page, embed)).toBe(at(embed));
    expect(await page.frameLocator('iframe').locator('h1').isVisible()).toBe(true);
    for (const path of ['/', '/groups/', '/search/', '/data/', '/funding/', '/no/such/page/'])
      expect(await frame(page, path), path).toMatch(/^chrome-error:/);
    await page.close();
  });

  test('another site may read figures and show their pictures, and nothing else', async () => {
    const page = await browser.newPage();
    await page.goto(other.address);
    const reads = (path: string): Promise<boolean> =>
      page.evaluate(
        (address) =>
          fetch(address).then(
            () => true,
            () => false,
          ),
        at(path),
      );
    const shows = (path: string): Promise<boolean> =>
      page.evaluate(
        (address) =>
          new Promise<boolean>((resolve) => {
            const image = document.querySelector('img');
            image?.addEventListener('load', () => resolve(true), { once: true });
            image?.addEventListener('error', () => resolve(false), { once: true });
            if (image) image.src = address;
          }),
        at(path),
      );
    expect(await reads(`/${json}`)).toBe(true);
    expect(await shows(`/${json.replace('.json', '.svg')}`)).toBe(true);
    expect(await reads('/search/names.json')).toBe(false);
    expect(await reads('/groups/')).toBe(false);
    await page.close();
  });
});
