// The site served on this machine: the address that is printed can be opened, whatever host was asked for.
import { mkdirSync, writeFileSync } from 'node:fs';
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
