// The server for writing gives the built index to search, and nothing else of the built site.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerFromBuild } from '#integrations/built-search.ts';
import { TestFolder } from '../setup/folder.ts';
import { listen, type Listening } from '../setup/listen.ts';

const place = new TestFolder();
const leave = (name: string): void => place.write(name, `made-up ${name}`);
let server: Listening;

beforeAll(async () => {
  for (const name of ['dist/pagefind/pagefind.js', 'dist/search/index.html', 'outside.json']) leave(name);
  const answer = answerFromBuild(place.at('dist'), '/hub/');
  server = await listen((request, response) => {
    answer(request, response, () => response.writeHead(404).end());
  });
});
afterAll(() => {
  server.close();
  place.remove();
});

const ask = (path: string): Promise<Response> => fetch(server.address + path);

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
