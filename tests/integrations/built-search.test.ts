// The server for writing gives the built index to search, and nothing else of the built site.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerFromBuild } from '#integrations/built-search.ts';

const place = mkdtempSync(join(tmpdir(), 'built-search-'));
const dist = join(place, 'dist');
let server: Server;
let address: string;

function leave(name: string): void {
  mkdirSync(dirname(join(place, name)), { recursive: true });
  writeFileSync(join(place, name), `made-up ${name}`);
}

beforeAll(async () => {
  for (const name of ['dist/pagefind/pagefind.js', 'dist/search/index.html', 'outside.json']) leave(name);
  const answer = answerFromBuild(dist, '/hub/');
  server = createServer((request, response) => {
    answer(request, response, () => response.writeHead(404).end());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(place, { recursive: true });
});

const ask = (path: string): Promise<Response> => fetch(address + path);

test('a script of the index comes as a script', async () => {
  const response = await ask('/hub/pagefind/pagefind.js');
  expect(response.headers.get('content-type')).toBe('text/javascript');
  expect(await response.text()).toBe('made-up dist/pagefind/pagefind.js');
});

test('a build made meanwhile counts at once', async () => {
  const parts = ['pagefind/pagefind.en_1f4b3b209f.pf_meta', 'pagefind/index/en_3061197.pf_index', 'search/names.json'];
  const statuses = async (): Promise<number[]> =>
    Promise.all(parts.map(async (part) => (await ask(`/hub/${part}`)).status));
  expect(await statuses()).toEqual([404, 404, 404]);
  for (const part of parts) leave(`dist/${part}`);
  expect(await statuses()).toEqual([200, 200, 200]);
});

test.each([
  '/pagefind/pagefind.js',
  '/hub/search/',
  '/hub/search/index.html',
  '/hub/pagefind/',
  '/hub/pagefind/index',
  '/hub/pagefind/..%2f..%2foutside.json',
  '/hub/pagefind/..%5c..%5coutside.json',
])('%s is left to the site', async (path) => {
  expect((await ask(path)).status).toBe(404);
});
