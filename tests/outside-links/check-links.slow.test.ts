// Outside links are asked politely, every answer gets its outcome, and without a network nothing changes. The hosts are made up.
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeLinkChecks } from '#files/records.ts';
import { readYaml } from '#files/yaml.ts';
import { checkLink, type LinkCheck } from '#outside-links/check-link.ts';
import { checkLinks, isOnline } from '#outside-links/check-links.ts';
import { findOutside } from '#outside-links/find-outside.ts';
import { formatLinkReport } from '#outside-links/link-report.ts';
import { linkChecksSchema } from '#schema/link-checks.ts';
import { useFolder } from '../setup/folder.ts';
import { listen, type Listening } from '../setup/listen.ts';
import { runScript } from '../setup/run-script.ts';

/** Path → method → status and the place it leads to. Any other path is silent for good. */
const SITE: Record<string, (method: string) => [status: number, to?: string]> = {
  '/page': () => [200],
  '/no-head': (method) => [method === 'HEAD' ? 405 : 200],
  '/moved': () => [301, '/page'],
  '/for-now': () => [302, '/page'],
  '/partly': () => [301, '/for-now'],
  '/lost': () => [404],
  '/gone': () => [410],
  '/moved-to-nothing': () => [301, '/lost'],
  '/private': () => [403],
  '/circle': () => [301, '/circle'],
};

const asked: string[] = [];
let busy = 0;
let mostBusy = 0;
let server: Listening;
let host = '';

beforeAll(async () => {
  server = await listen((request, response) => {
    const { url = '', method = '' } = request;
    asked.push(`${method} ${url}`);
    const [status, to] = SITE[url]?.(method) ?? [];
    if (status === undefined) return;
    busy += 1;
    mostBusy = Math.max(mostBusy, busy);
    setImmediate(() => {
      busy -= 1;
      response.writeHead(status, to === undefined ? {} : { location: to }).end();
    });
  });
  host = server.address;
});
afterAll(() => server.close());

const MANNERS = { timeout: 10_000, agent: 'made-up test', hosts: 3, pause: 0, mayAsk: () => Promise.resolve(true) };
/** Nobody listens at the first port of a machine. */
const NOBODY = 'http://127.0.0.1:1/';

describe('asking one address', () => {
  it.each([
    ['/page', { outcome: 'answers', status: 200 }],
    ['/no-head', { outcome: 'answers', status: 200 }],
    ['/for-now', { outcome: 'answers', status: 200 }],
    ['/partly', { outcome: 'answers', status: 200 }],
    ['/moved', { outcome: 'moved', status: 200, movedTo: '/page' }],
    ['/lost', { outcome: 'missing', status: 404 }],
    ['/gone', { outcome: 'missing', status: 410 }],
    ['/moved-to-nothing', { outcome: 'missing', status: 404 }],
    ['/private', { outcome: 'silent', status: 403, note: 'The host refused with 403.' }],
    ['/circle', { outcome: 'silent', note: 'It moved more than 5 times.' }],
  ] satisfies [string, Omit<LinkCheck, 'url'>][])('%s', async (path, expected) => {
    const found = await checkLink(host + path, MANNERS);
    const movedTo = 'movedTo' in expected ? { movedTo: host + expected.movedTo } : {};
    expect(found).toEqual({ url: host + path, ...expected, ...movedTo });
  });

  it('gives up on a host that says nothing, and on one that is not there', async () => {
    expect(await checkLink(`${host}/silent`, { ...MANNERS, timeout: 100 })).toMatchObject({
      outcome: 'silent',
      note: 'No answer in time.',
    });
    expect(await checkLink(NOBODY, MANNERS)).toMatchObject({ outcome: 'silent' });
  });

  it.each([
    'http://127.0.0.1/',
    'http://localhost:8080/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://2130706433/',
    'http://printer.local/',
  ])('never asks %s', async (address) => {
    const { mayAsk: _own, ...manners } = MANNERS;
    expect(await checkLink(address, manners)).toEqual({
      url: address,
      outcome: 'silent',
      note: 'It leads to a host that is not on the web.',
    });
  });

  it('asks at each step whether the next host may be asked', async () => {
    const hosts: string[] = [];
    const mayAsk = (host: string): Promise<boolean> => Promise.resolve(hosts.push(host) === 1);
    const found = await checkLink(`${host}/moved`, { ...MANNERS, mayAsk });
    expect(found).toMatchObject({ outcome: 'silent', note: 'It leads to a host that is not on the web.' });
    expect(hosts).toHaveLength(2);
  });

  it('asks with HEAD, and with GET only where HEAD is refused', async () => {
    asked.length = 0;
    await checkLink(`${host}/page`, MANNERS);
    await checkLink(`${host}/no-head`, MANNERS);
    expect(asked).toEqual(['HEAD /page', 'HEAD /no-head', 'GET /no-head']);
  });
});

it('asks one host one question at a time, and answers in the order of the addresses', async () => {
  mostBusy = 0;
  const urls = ['/page', '/lost', '/moved', '/for-now'].map((path) => host + path).toSorted();
  const found = await checkLinks([NOBODY, ...urls], MANNERS);
  expect(found.map(({ url }) => url)).toEqual([NOBODY, ...urls]);
  expect(mostBusy).toBe(1);
  const text = writeLinkChecks({ checkedOn: '2030-01-02', links: found });
  expect(linkChecksSchema.parse(readYaml(text).data)).toEqual({ checkedOn: '2030-01-02', links: found });
});

it('is online when one host answers, whatever it says', async () => {
  expect(await isOnline([NOBODY, `${host}/lost`], MANNERS)).toBe(true);
  expect(await isOnline([NOBODY], MANNERS)).toBe(false);
  expect(await isOnline([], MANNERS)).toBe(false);
});

it('lists for editors what has no page, what moved and what was silent, with addresses as code', () => {
  const url = 'https://a.example/`@x`';
  expect(
    formatLinkReport([
      { url, outcome: 'missing', status: 404 },
      { url: 'https://b.example/', outcome: 'moved', movedTo: 'https://c.example/' },
      { url: 'https://d.example/', outcome: 'silent', note: 'No answer in time.' },
      { url: 'https://e.example/', outcome: 'answers', status: 200 },
    ]),
  ).toBe(
    [
      '',
      '### Outside links without a page, 1',
      '',
      '- `` https://a.example/`@x` `` `404`',
      '',
      '### Outside links that moved for good, 1',
      '',
      '- `https://b.example/` is now `https://c.example/`',
      '',
      '### Outside links without an answer, 1',
      '',
      '- `https://d.example/` `No answer in time.`',
      '',
    ].join('\n'),
  );
  expect(formatLinkReport([])).toContain('Every outside link answers.');
  const many = Array.from({ length: 500 }, () => ({
    url: `https://a.example/${'x'.repeat(900)}`,
    outcome: 'missing' as const,
  }));
  expect(formatLinkReport(many).length).toBeLessThan(30_000);
});

it('finds the outside links of pages, once each', () => {
  const pages = [
    '<a href="https://b.example/?x=1&#38;y=2" rel="external">B</a> <a href="/news/">here</a>',
    '<a class="x" rel="external" href="https://a.example/">A</a><a href="https://b.example/?x=1&amp;y=2" rel="external">B</a>',
  ];
  expect(findOutside(pages)).toEqual(['https://a.example/', 'https://b.example/?x=1&y=2']);
});

const files = useFolder();

/** Runs the script on a site of one page, which links there. */
function run(url: string, ...options: string[]) {
  files().write('site/index.html', `<a href="${url}" rel="external">page</a>`);
  const record = files().at('link-checks.yaml');
  asked.length = 0;
  const { code, out, err } = runScript(
    'check-links',
    ['--on', '2030-01-02', '--site', files().at('site'), '--record', record, ...options],
    { env: { SITE_URL: 'https://hub.example.org' } },
  );
  return { code, out, err, isWritten: existsSync(record) };
}

it.each([
  ['--hosts', 'many', '--hosts is "many". Write a whole number'],
  ['--hosts', '0', '--hosts is 0'],
  ['--timeout', '-5', '--timeout is "-5"'],
])('%s %s is refused before anything is asked or written', (option, value, expected) => {
  const { code, err, isWritten } = run(`${host}/page`, `${option}=${value}`);
  expect([code, isWritten, asked]).toEqual([1, false, []]);
  expect(err).toContain(expected);
});

it('without a network says so, ends well and writes nothing', () => {
  const { code, out, isWritten } = run(NOBODY);
  expect([code, isWritten]).toEqual([0, false]);
  expect(out).toContain('Nothing was changed');
});
