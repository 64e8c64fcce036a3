// The site served on this machine: the address that is printed can be opened, whatever host was asked for.
import { mkdirSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { Places } from './made-up-site.ts';

let places: Places;
beforeEach(() => {
  places = new Places();
});
afterEach(() => places.remove());

const hosts = Object.values(networkInterfaces()).flatMap((all) => all?.map(({ address }) => address) ?? []);

test.for(['127.0.0.1', '::1'])('on %s', async (host, context) => {
  if (!hosts.includes(host)) context.skip(`This machine has no address ${host}.`);
  mkdirSync(places.at('site'));
  for (const page of ['index.html', '404.html']) writeFileSync(join(places.at('site'), page), page);
  const { address, close } = await serve({ folder: places.at('site'), host, port: 0, base: '/hub/' });
  try {
    expect(await (await fetch(address)).text()).toBe('index.html');
    expect((await fetch(new URL('/elsewhere/', address))).status).toBe(404);
  } finally {
    close();
  }
});

test.each([
  ['/', '/hub/'],
  ['/hub/', '/'],
  ['/hub/', '/hub/sub/'],
])('a site built for %s is not served under %s, where its links would lead nowhere', (builtFor, base) => {
  mkdirSync(places.at('site'));
  writeFileSync(join(places.at('site'), '404.html'), `<link rel="stylesheet" href="${builtFor}_astro/site.css">`);
  expect(() => serve({ folder: places.at('site'), host: 'localhost', port: 0, base })).toThrow(
    `was built for the path ${builtFor}, and BASE_PATH asks for ${base}. Build it again: npm run build`,
  );
});

test.each([
  ['GET', {}, 200, '0123456789'],
  ['HEAD', {}, 200, ''],
  ['POST', {}, 405, ''],
  ['DELETE', {}, 405, ''],
  ['PUT', {}, 405, ''],
  ['OPTIONS', {}, 405, ''],
  ['GET', { range: 'bytes=2-4' }, 206, '234'],
  ['GET', { range: 'bytes=7-' }, 206, '789'],
  ['GET', { range: 'bytes=7-99' }, 206, '789'],
  ['GET', { range: 'bytes=99-' }, 416, ''],
  ['GET', { range: 'bytes=5-1' }, 200, '0123456789'],
  ['GET', { range: 'bytes=-5' }, 200, '0123456789'],
  ['GET', { range: 'bytes=0-0' }, 200, '0123456789'],
  ['GET', { range: 'bytes=0-1,5-6' }, 200, '0123456789'],
  ['GET', { range: 'bytes=a-b' }, 200, '0123456789'],
  ['GET', { range: 'lines=1-2' }, 200, '0123456789'],
  ['GET', { range: `bytes=${'9'.repeat(400)}-` }, 200, '0123456789'],
])('%s with %o: %i', async (method, headers, status, body) => {
  const { address, close } = await serveNumbers();
  try {
    const answer = await fetch(new URL('numbers.txt', address), {
      method,
      headers: { 'accept-encoding': 'identity', ...headers },
    });
    expect({ status: answer.status, body: await answer.text() }).toEqual({ status, body });
    expect((await fetch(address)).status).toBe(200);
  } finally {
    close();
  }
});

test.each([
  ['br', 'br'],
  ['br;q=0', null],
  ['br; q=0.0, gzip', 'gzip'],
  ['gzip;q=0, br;q=0', null],
  ['BR', 'br'],
  ['', null],
])('who accepts "%s" gets %s', async (accepted, encoding) => {
  const { address, close } = await serveNumbers();
  try {
    // As raw as it comes: fetch would unpack the answer, and these are no real packed files.
    const answer = await askRaw(address, 'numbers.txt', { 'accept-encoding': accepted });
    expect(answer.headers['content-encoding'] ?? null).toBe(encoding);
  } finally {
    close();
  }
});

test.each([
  '%',
  '%00',
  '%2e%2e/%2e%2e/etc/passwd',
  '..%5c..%5cx',
  '//',
  '?',
  '%ff',
  'a'.repeat(5000),
  '.',
  'numbers.txt/',
])('an address such as %s is answered, and the next one too', async (path) => {
  const { address, close } = await serveNumbers();
  try {
    const { statusCode = 0 } = await askRaw(address, path);
    expect([200, 404]).toContain(statusCode);
    expect((await fetch(address)).status).toBe(200);
  } finally {
    close();
  }
});

function serveNumbers(): ReturnType<typeof serve> {
  mkdirSync(places.at('site'));
  for (const page of ['index.html', '404.html']) writeFileSync(join(places.at('site'), page), page);
  for (const end of ['', '.br', '.gz']) writeFileSync(join(places.at('site'), `numbers.txt${end}`), '0123456789');
  return serve({ folder: places.at('site'), host: '127.0.0.1', port: 0, base: '/' });
}

function askRaw(address: string, path: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path: `/${path}`, headers }, (answer) => {
      answer.resume();
      resolve(answer);
    }).on('error', reject);
  });
}
