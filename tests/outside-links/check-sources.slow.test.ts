// Each thing a page of a source may do gets its outcome, nothing of it becomes markup, and the record keeps what it needs for the next
// reading. The host is made up.
import { existsSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { writeSourceChecks } from '#files/records.ts';
import { readYaml } from '#files/yaml.ts';
import { getOwnerName, type ReviewPolicies } from '#domain/reviews.ts';
import { checkSources, type WatchedEntry } from '#outside-links/check-sources.ts';
import { formatSourceReport } from '#outside-links/source-report.ts';
import { sourceChecksSchema, type SourceChecks } from '#schema/source-checks.ts';
import { BASE_CONTENT, useFolder } from '../setup/folder.ts';
import { runScript, type Ended } from '../setup/run-script.ts';
import { openHost, page, type MadeUpHost, type Play } from './pages.ts';

const FILLER = '<p>The fund helps small firms to try out new ideas with partners who know how to test them well.</p>';
const BEFORE = `${FILLER}<p>The call closes at 11am on 24 June 2026. Firms can ask for up to £5,000.</p>`;
const AFTER = `${FILLER}<p>The call closes at 5pm on 1 July 2026. Firms can ask for up to £5,000.</p>`;

let host: MadeUpHost;
beforeAll(async () => {
  host = await openHost();
});
afterAll(() => host.close());
beforeEach(() => {
  host.plays.clear();
  host.asked.length = 0;
});

const POLICIES: ReviewPolicies & { uid: string } = {
  uid: 'made-up-site',
  owners: [{ id: 'funding-editor', name: 'Anna' }],
  reviews: [{ collections: ['funding'], owner: 'funding-editor', months: 3 }],
};

/** Reads one page as the source of a scheme. */
async function read(path: string, last?: SourceChecks, on = '2030-01-08') {
  const entry: WatchedEntry = { collection: 'funding', id: 'made-up', title: 'Made up', sources: ['its-page'] };
  const { checks, news } = await checkSources(
    [entry],
    new Map([['its-page', host.address + path]]),
    last,
    on,
    POLICIES,
    {
      hosts: 2,
      pause: 0,
      timeout: 2000,
      agent: 'made-up-check/1.0 (+https://hub.example.org/)',
      mayAsk: (name) => Promise.resolve(name === '127.0.0.1'),
    },
  );
  // What was written is what the next reading begins with.
  expect(sourceChecksSchema.parse(readYaml(writeSourceChecks(checks)).data)).toEqual(checks);
  const [{ url: _url, ...check } = { url: '', outcome: 'silent' as const }] = checks.pages;
  return {
    checks,
    check,
    reading: news[0]?.reading,
    report: formatSourceReport(news, (owner) => getOwnerName(owner, POLICIES)),
  };
}

async function readTwice(path: string, second: Play) {
  host.plays.set(path, page(BEFORE));
  const first = await read(path, undefined, '2030-01-01');
  expect(first.check).toMatchObject({ outcome: 'read', readOn: '2030-01-01' });
  expect(first.report).toBe('Nothing that entries rest on has changed.\n');
  host.plays.set(path, second);
  return read(path, first.checks);
}

it('a changed deadline: the new sentence, and the dates that are gone', async () => {
  const { check, reading, report } = await readTwice('/call', page(AFTER));
  expect(check).toMatchObject({ outcome: 'changed', changedOn: '2030-01-08', readOn: '2030-01-08' });
  expect(reading).toMatchObject({
    added: ['The call closes at 5pm on 1 July 2026.'],
    removed: ['11am', '2026-06-24'],
  });
  expect(report).toBe(
    [
      '### For Anna',
      '',
      '- `funding/made-up`: its source has changed, `its-page`',
      `  - \`${host.address}/call\``,
      '  - new: `The call closes at 5pm on 1 July 2026.`',
      '  - no longer there: `11am`, `2026-06-24`',
      '',
    ].join('\n'),
  );
});

it('a day on which it changed stays when nothing changes after', async () => {
  const changed = await readTwice('/call', page(AFTER));
  const { check } = await read('/call', changed.checks, '2030-01-15');
  expect(check).toMatchObject({ outcome: 'unchanged', changedOn: '2030-01-08', readOn: '2030-01-15' });
});

it('other words with the same dates and sums are no change', async () => {
  const { check } = await readTwice('/call', page(BEFORE.replace('helps small firms', 'supports small firms')));
  expect(check.outcome).toBe('reworded');
  expect(check).not.toHaveProperty('changedOn');
});

it('the same deadline in another form stands there still, in a new sentence', async () => {
  const { reading } = await readTwice('/call', page(BEFORE.replace('24 June 2026', 'June 24th, 2026')));
  expect(reading?.removed).toEqual([]);
  expect(reading?.added).toEqual(['The call closes at 11am on June 24th, 2026.']);
});

it('menus, forms and scripts are no text', async () => {
  const { check } = await readTwice('/call', (_request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<nav>3 May 2003</nav><main>${BEFORE}<form>Until 4 May 2004</form></main><script>"5 May 2005"</script>`);
  });
  expect(check.outcome).toBe('unchanged');
});

it('a version the host says is unchanged is not sent again', async () => {
  host.plays.set('/call', page(BEFORE, { etag: '"v1"', 'last-modified': 'Tue, 01 Jan 2030 00:00:00 GMT' }));
  const first = await read('/call');
  const sent: unknown[] = [];
  host.plays.set('/call', ({ headers }, response) => {
    sent.push([headers['if-none-match'], headers['if-modified-since'], headers['user-agent']]);
    response.writeHead(304).end();
  });
  const { check } = await read('/call', first.checks, '2030-01-15');
  expect(check).toMatchObject({ outcome: 'unchanged', readOn: '2030-01-15', etag: '"v1"' });
  expect(sent).toEqual([['"v1"', 'Tue, 01 Jan 2030 00:00:00 GMT', 'made-up-check/1.0 (+https://hub.example.org/)']]);
});

it('a page that moved for good', async () => {
  host.plays.set('/new', page(BEFORE));
  const { check, report } = await readTwice('/call', (_request, response) =>
    response.writeHead(301, { location: '/new' }).end(),
  );
  expect(check).toMatchObject({ outcome: 'moved', movedTo: `${host.address}/new`, changedOn: '2030-01-08' });
  expect(report).toContain(`now at \`${host.address}/new\``);
});

it.each([
  [404, 'gone', 'The host answered 404.'],
  [410, 'gone', 'The host answered 410.'],
  [500, 'silent', 'The host answered 500.'],
])('an answer of %i is "%s", and what the record has stays', async (status, outcome, note) => {
  const { check } = await readTwice('/call', (_request, response) => response.writeHead(status).end('1 May 2001'));
  expect(check).toMatchObject({ outcome, note, readOn: '2030-01-01' });
  expect(check.dated).toContain('2026-06-24');
});

it('a host that says nothing', async () => {
  const { check } = await readTwice('/call', () => undefined);
  expect(check).toMatchObject({ outcome: 'silent', note: 'No answer in time.' });
});

it('a host that drips is given up too', async () => {
  const { check } = await readTwice('/call', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const drip = setInterval(() => response.write('<p>'), 50);
    response.on('close', () => clearInterval(drip));
  });
  expect(check).toMatchObject({ outcome: 'silent', note: 'No answer in time.' });
});

it('a page of 50 MB is left after 2 MB', async () => {
  let sent = 0;
  const { check } = await readTwice('/call', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const send = (): void => {
      while (sent < 50_000_000 && !response.destroyed) {
        sent += 65_536;
        if (!response.write(Buffer.alloc(65_536, 'a '))) return void response.once('drain', send);
      }
      response.end();
    };
    send();
  });
  expect(check).toMatchObject({ outcome: 'unreadable', note: 'It is larger than 2 MB.' });
  expect(sent).toBeLessThan(20_000_000);
});

it('a small packed answer that unpacks to 50 MB is left after 2 MB', async () => {
  const packed = gzipSync(Buffer.alloc(50_000_000, 'a '));
  const { check } = await readTwice('/call', (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(packed),
  );
  expect(check).toMatchObject({ outcome: 'unreadable', note: 'It is larger than 2 MB.' });
});

it('an answer that is not packed as it says', async () => {
  const { check } = await readTwice('/call', (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('<p>not packed'),
  );
  expect(check).toMatchObject({ outcome: 'silent', note: 'No answer: Z_DATA_ERROR.' });
});

it('a circle of moves', async () => {
  const { check } = await readTwice('/call', (_request, response) =>
    response.writeHead(301, { location: '/call' }).end(),
  );
  expect(check).toMatchObject({ outcome: 'silent', note: 'It moved more than 5 times.' });
});

it.each(['http://169.254.169.254/latest/', 'http://localhost:1/', 'http://[::1]/'])(
  'a page that leads to %s',
  async (location) => {
    const { check } = await readTwice('/call', (_request, response) => response.writeHead(302, { location }).end());
    expect(check).toMatchObject({ outcome: 'silent', note: 'It leads to a host that is not on the web.' });
  },
);

it.each([
  ['in its header', 'text/html; charset=windows-1252', ''],
  ['in the page', 'text/html', '<meta charset="windows-1252">'],
])('Windows-1252, named %s', async (_where, type, meta) => {
  const text = `${FILLER}<p>Firms can ask for up to £5,000 – or €6,000 – until 24 June 2026.</p>`;
  const bytes = Buffer.from(text.replaceAll('–', '\u0096').replaceAll('€', '\u0080'), 'latin1');
  host.plays.set('/call', (_request, response) =>
    response.writeHead(200, { 'content-type': type }).end(Buffer.concat([Buffer.from(`${meta}<main>`), bytes])),
  );
  const { check } = await read('/call');
  expect(check.dated).toMatch(/^[a-z]{8} 2026-06-24 £5000 €6000$/);
});

it('a page that a script makes', async () => {
  const { check } = await readTwice('/call', page('<div id="root"></div>'));
  expect(check).toMatchObject({ outcome: 'unreadable', note: 'Without scripts, the page holds no text.' });
});

it('a file that is no page', async () => {
  const { check } = await readTwice('/call', (_request, response) =>
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-'),
  );
  expect(check).toMatchObject({ outcome: 'unreadable', note: 'It is no web page: application/pdf.' });
});

it('a robots.txt that forbids is obeyed: the page is not asked for', async () => {
  host.plays.set('/robots.txt', (_request, response) => response.end('User-agent: *\nDisallow: /private/\n'));
  host.plays.set('/private/call', page(BEFORE));
  const { check } = await read('/private/call');
  expect(check).toMatchObject({ outcome: 'forbidden', note: 'Its robots.txt asks us not to read it.' });
  expect(host.asked).toEqual(['GET /robots.txt']);
});

it('a robots.txt that the host cannot send forbids all', async () => {
  host.plays.set('/robots.txt', (_request, response) => response.writeHead(503).end());
  expect((await read('/call')).check.outcome).toBe('forbidden');
});

it('words of a page stay words in the report', async () => {
  const { report } = await readTwice(
    '/call',
    page(`${FILLER}<p>Closes 1 May 2031 \`@everyone\` &lt;img src=x&gt; [here](https://evil.example)\u001B[2J.</p>`),
  );
  expect(report).toContain('new: `` Closes 1 May 2031 `@everyone` <img src=x> [here](https://evil.example)');
  expect(report).not.toContain('\u001B');
});

it.each(['<', '</', '<a ', '<!--', '<div>', '<dd>', '<p>', '&a ', '<p>1 May 2031 £5 '])(
  'almost two megabytes of %j are read in a few seconds',
  async (part) => {
    host.plays.set('/call', page(part.repeat(Math.floor(2_000_000 / Buffer.byteLength(part)))));
    const start = process.cpuUsage();
    await read('/call');
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(20);
  },
);

it('asks one host one question at a time, also where pages lead from one to another', async () => {
  const busy = new Map<string, number>();
  let most = 0;
  const slow: Play = ({ url, headers }, response) => {
    const name = headers.host ?? '';
    busy.set(name, (busy.get(name) ?? 0) + 1);
    most = Math.max(most, busy.get(name) ?? 0);
    setTimeout(() => {
      busy.set(name, (busy.get(name) ?? 0) - 1);
      response.writeHead(url === '/a' ? 302 : 200, { location: '/c', 'content-type': 'text/html' }).end(BEFORE);
    }, 30);
  };
  for (const path of ['/robots.txt', '/a', '/c']) host.plays.set(path, slow);
  const entry: WatchedEntry = { collection: 'groups', id: 'made-up', title: 'Made up', sources: ['a', 'b', 'c'] };
  // The same host by two names, so that two are asked at once.
  const other = host.address.replace('127.0.0.1', 'localhost');
  const urls = new Map([
    ['a', `${host.address}/a`],
    ['b', `${host.address}/c`],
    ['c', `${other}/b`],
  ]);
  host.plays.set('/b', (_request, response) => response.writeHead(302, { location: `${host.address}/c` }).end());
  const { checks } = await checkSources([entry], urls, undefined, '2030-01-01', POLICIES, {
    hosts: 3,
    pause: 1,
    timeout: 5000,
    agent: 'made-up-check/1.0',
    mayAsk: () => Promise.resolve(true),
  });
  expect(checks.pages).toHaveLength(3);
  expect(most).toBe(1);
});

const content = useFolder(BASE_CONTENT);

/** Runs the script with the settings of the tests alone. */
function run(env: NodeJS.ProcessEnv, ...options: string[]): Ended & { isWritten: boolean } {
  const record = content().at('made-up-record.yaml');
  const ended = runScript('check-sources', ['--content', content().folder, '--record', record, ...options], {
    env: { SITE_URL: undefined, SITE_DATE: undefined, ...env },
  });
  return { ...ended, isWritten: existsSync(record) };
}

it.each([
  [{ SITE_URL: 'https://hub.example.org' }, [], 'Say the day of the check'],
  [{}, ['--on', '2030-01-02'], 'Say which site asks'],
])('without a day, or without the address of the site, nothing is written', (env, options, expected) => {
  const { err, isWritten } = run(env, ...options);
  expect(err).toContain(expected);
  expect(isWritten).toBe(false);
});

it('without a network says so, ends well and writes nothing', () => {
  for (const name of readdirSync(content().at('sources')))
    content().write(
      `sources/${name}`,
      content()
        .read(`sources/${name}`)
        .replace(/https?:[^\s"]+/, 'http://127.0.0.1:1/'),
    );
  const { code, out, isWritten } = run({ SITE_URL: 'https://hub.example.org' }, '--on', '2030-01-02');
  expect([code, isWritten]).toEqual([0, false]);
  expect(out).toContain('Nothing was changed');
});
