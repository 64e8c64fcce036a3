// The site served on this machine: the address that is printed can be opened, whatever host was asked for.
import { mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
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
  laySite();
  const address = await serveSite({ host, base: '/hub/' });
  expect(await (await fetch(address)).text()).toBe('index.html');
  expect((await fetch(new URL('/elsewhere/', address))).status).toBe(404);
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
  ['GET', { range: 'bytes=2-4' }, 206, '234'],
  ['GET', { range: 'bytes=-5' }, 200, '0123456789'],
  ['GET', { range: 'bytes=99-' }, 416, ''],
  ['GET', { range: 'bytes=2-4', 'if-range': '"of another day"' }, 200, '0123456789'],
])('%s with %o: %i', async (method, headers, status, body) => {
  const address = await serveNumbers();
  const answer = await fetch(new URL('numbers.txt', address), {
    method,
    headers: { 'accept-encoding': 'identity', ...headers },
  });
  expect({ status: answer.status, body: await answer.text() }).toEqual({ status, body });
});

test.each([
  ['br', 'br'],
  ['br; q=0.0, gzip', 'gzip'],
  ['gzip;q=0, br;q=0', null],
  ['', null],
])('who accepts "%s" gets %s', async (accepted, encoding) => {
  // As raw as it comes: fetch would unpack the answer, and these are no real packed files.
  const answer = await askRaw(await serveNumbers(), 'numbers.txt', { 'accept-encoding': accepted });
  expect(answer.headers['content-encoding'] ?? null).toBe(encoding);
});

test.each(['%', '%2e%2e/%2e%2e/etc/passwd', 'a'.repeat(5000), 'http://evil.example/'])(
  'an address such as %s is answered, and the next one too',
  async (path) => {
    const address = await serveNumbers();
    const { statusCode = 0 } = await askRaw(address, path);
    expect([200, 404]).toContain(statusCode);
    expect((await fetch(address)).status).toBe(200);
  },
);

test.each([
  ['hub%20copy/a%20b.txt', 'hub copy', 'a b.txt'],
  ['100%25%20hub/%C3%BC.txt', '100% hub', 'ü.txt'],
])('%s is a file with strange letters in its name', async (path, folder, name) => {
  mkdirSync(join(places.at('site'), folder), { recursive: true });
  writeFileSync(join(places.at('site'), folder, name), 'here');
  expect(await (await fetch(new URL(path, await serveNumbers()))).text()).toBe('here');
});

test.each([
  ['CONNECT host:443 HTTP/1.1\r\nHost: x\r\n\r\n', 405],
  ['GET * HTTP/1.1\r\nHost: x\r\n\r\n', 404],
  ['NONSENSE / HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['\x16\x03\x01\x00\xa5\x01\x00\x00\xa1', 400],
])('bytes such as %j are answered, and the next request too', async (bytes, status) => {
  const address = await serveNumbers();
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'));
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  expect(answer.toString()).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect((await fetch(address)).status).toBe(200);
});

/** @returns the address of a site that is served until the test ends */
async function serveNumbers(): Promise<string> {
  laySite();
  for (const end of ['', '.br', '.gz']) writeFileSync(join(places.at('site'), `numbers.txt${end}`), '0123456789');
  return serveSite({ host: '127.0.0.1' });
}

function laySite(): void {
  mkdirSync(places.at('site'), { recursive: true });
  for (const page of ['index.html', '404.html']) writeFileSync(join(places.at('site'), page), page);
}

async function serveSite(more: { host: string; base?: string }): Promise<string> {
  const { address, close } = await serve({ folder: places.at('site'), port: 0, base: '/', ...more });
  onTestFinished(close);
  return address;
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
