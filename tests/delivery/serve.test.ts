// The site served on this machine: the address that is printed can be opened, whatever host was asked for.
import { mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
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
  ['GET', { range: 'bytes=-0' }, 200, '0123456789'],
  ['GET', { range: 'bytes=9-9' }, 206, '9'],
  ['GET', { range: 'bytes=10-' }, 416, ''],
  ['GET', { range: 'bytes=0x1-2' }, 200, '0123456789'],
  ['GET', { range: 'bytes=2-4', 'if-range': '"of another day"' }, 200, '0123456789'],
  ['GET', { 'if-modified-since': 'nonsense', 'if-none-match': '"x", W/"y"' }, 200, '0123456789'],
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
  ['br;q=1e9, *;q=0.5', 'br'],
  [`${'a,'.repeat(3000)}gzip`, 'gzip'],
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
  'hub%20copy/',
  '100%25%20hub/%',
  'numbers.txt%00.html',
  'numbers.txt?%zz',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  'http://evil.example/',
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

test.each([
  ['hub%20copy/a%20b.txt', 'hub copy', 'a b.txt'],
  ['100%25%20hub/%C3%BC.txt', '100% hub', 'ü.txt'],
])('%s is a file with strange letters in its name', async (path, folder, name) => {
  mkdirSync(join(places.at('site'), folder), { recursive: true });
  writeFileSync(join(places.at('site'), folder, name), 'here');
  const { address, close } = await serveNumbers();
  try {
    expect(await (await fetch(new URL(path, address))).text()).toBe('here');
  } finally {
    close();
  }
});

test.each([
  ['CONNECT host:443 HTTP/1.1\r\nHost: x\r\n\r\n', 405],
  ['TRACE / HTTP/1.1\r\nHost: x\r\n\r\n', 405],
  ['GET * HTTP/1.1\r\nHost: x\r\n\r\n', 404],
  ['GET / HTTP/1.1\r\n\r\n', 400],
  ['NONSENSE / HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['GET /a b HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ['\x16\x03\x01\x00\xa5\x01\x00\x00\xa1', 400],
  [`GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ['GET / HTTP/1.1\r\nHost: x\r\nExpect: 200-ok\r\n\r\n', 417],
])('bytes such as %j are answered, and the next request too', async (bytes, status) => {
  const { address, close } = await serveNumbers();
  try {
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'));
    const [answer] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    expect(answer.toString()).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect((await fetch(address)).status).toBe(200);
  } finally {
    close();
  }
});

function serveNumbers(): ReturnType<typeof serve> {
  mkdirSync(places.at('site'), { recursive: true });
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
