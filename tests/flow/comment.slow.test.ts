// The comment of a pull request, against a made-up GitHub: written once, then changed; what the report says is only data.
import { spawn } from 'node:child_process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { COMMENT_MARK } from '#check/report/comment.ts';
import { useFolder } from '../setup/folder.ts';
import { listen, type Listening } from '../setup/listen.ts';

const SHA = 'a'.repeat(40);
const CLEAN = {
  findings: [],
  affected: { pages: ['/news/office-opens/'], linking: [], feeds: ['/feeds/news.xml'], calendars: [], charts: [] },
};

interface Told {
  method: string;
  path: string;
  body: string;
}

const files = useFolder();
let server: Listening;
let told: Told[] = [];
/** Words that the made-up GitHub does not take. */
let refused = 'no such words';
let comments: { id: number; body: string; user: { login: string } }[] = [];

beforeEach(async () => {
  told = [];
  refused = 'no such words';
  comments = [{ id: 1, body: `${COMMENT_MARK} not ours`, user: { login: 'somebody' } }];
  server = await listen((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '' } = request;
      const text = Buffer.concat(chunks).toString();
      const body = text === '' ? '' : (JSON.parse(text) as { body: string }).body;
      if (method !== 'GET') told.push({ method, path: url, body });
      if (method === 'POST') comments.push({ id: 2, body, user: { login: 'github-actions[bot]' } });
      const isPulls = url === `/repos/made/up/pulls?state=open&head=friend%3Afix&per_page=100`;
      const pulls = [
        { number: 6, head: { sha: 'b'.repeat(40) } },
        { number: 7, head: { sha: SHA } },
      ];
      if (method !== 'GET' && body.includes(refused)) response.writeHead(422);
      response.end(JSON.stringify(isPulls ? pulls : method === 'GET' ? comments : {}));
    });
  });
});
afterEach(() => server.close());

function run(settings: Record<string, string> = {}): Promise<{ code: number | null; output: string }> {
  const env = {
    ...process.env,
    GITHUB_API_URL: server.address,
    GITHUB_REPOSITORY: 'made/up',
    GITHUB_TOKEN: 'made-up',
    HEAD_OWNER: 'friend',
    HEAD_BRANCH: 'fix',
    HEAD_SHA: SHA,
    RUN_URL: 'https://github.com/made/up/actions/runs/1',
    RUN_RESULT: 'success',
    ...settings,
  };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/comment.ts', files().folder], { env });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString() }));
  });
}

function lay(name: string, content: unknown): void {
  files().write(name, typeof content === 'string' ? content : JSON.stringify(content));
}

test('the first time it is written, the second time changed', async () => {
  lay('check.json', CLEAN);
  expect(await run()).toEqual({ code: 0, output: 'The comment of pull request 7 was written.\n' });
  expect(await run()).toEqual({ code: 0, output: 'The comment of pull request 7 was changed.\n' });
  expect(told.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /repos/made/up/issues/7/comments',
    'PATCH /repos/made/up/issues/comments/2',
  ]);
  expect(told[0]?.body).toMatchInlineSnapshot(`
    "<!-- content-check -->

    ### Nothing to fix

    ### What this change touches

    - Pages: \`/news/office-opens/\`
    - Feeds: \`/feeds/news.xml\`

    The built site can be downloaded: “preview” at the foot of [this run](https://github.com/made/up/actions/runs/1).

    The same check on your computer: \`npm run check\`

    "
  `);
});

test('it tells which judged searches moved, the worst first', async () => {
  lay('check.json', CLEAN);
  const outcome = (places: Record<string, number>): object => ({
    ours: Object.entries(places).map(([query, place]) => ({ query, place, found: [] })),
  });
  lay('before.json', outcome({ ktp: 1, batteries: 3, same: 2, gone: 2 }));
  lay('after.json', outcome({ ktp: 2, batteries: 1, same: 2, gone: 0, new: 1 }));
  await run();
  expect(told[0]?.body).toContain(
    '### Searches\n\n- `gone`: place 2 before, not among the first ten now\n- `ktp`: place 1 before, place 2 now\n- `batteries`: place 3 before, place 1 now',
  );
});

test('where previews are published, it names the address', async () => {
  lay('check.json', CLEAN);
  await run({ PREVIEW_URL: 'https://previews.example.org' });
  expect(told[0]?.body).toContain('See it: https://previews.example.org/7/');
});

test('a clean change that could not be built: the comment says where the reason stands', async () => {
  lay('check.json', CLEAN);
  await run({ RUN_RESULT: 'failure' });
  expect(told[0]?.body).toContain('The site could not be built from this change. The reason stands in [this run](');
});

test('with mistakes there is no preview, and the comment says what the computer can fix', async () => {
  const fault = { severity: 'error', file: 'content/news/x.mdx', line: 3, column: 1, what: 'Wrong.', remedy: 'Right.' };
  lay('check.json', {
    ...CLEAN,
    findings: [
      { ...fault, kind: 'date-form', fix: { from: '1 May 1999', to: '1999-05-01' } },
      { ...fault, kind: 'field-missing' },
      { ...fault, kind: 'a-kind-of-this-change', severity: 'warning' },
    ],
  });
  await run({ RUN_RESULT: 'failure' });
  const body = told[0]?.body ?? '';
  expect(body).toContain('### 2 mistakes to fix before this can be published');
  expect(body).toContain('This command fixes 1 of these: `npm run check -- --fix`');
  expect(body).toContain('`/about/contribute/rules/`');
  expect(body).toContain('There is no preview until the mistakes are fixed.');
});

test('a link that leads nowhere withholds no preview', async () => {
  const fault = { severity: 'error', file: 'content/news/x.mdx', line: 3, column: 1, what: 'Wrong.', remedy: 'Right.' };
  lay('check.json', { ...CLEAN, findings: [{ ...fault, kind: 'link-target-missing' }] });
  await run({ RUN_RESULT: 'failure' });
  expect(told[0]?.body).toContain('### 1 mistake to fix before this can be published');
  expect(told[0]?.body).toContain('You can look at the change all the same, with links that lead nowhere: “preview”');
});

test('advice on files the change leaves alone is counted, not told', async () => {
  const advice = { kind: 'review-overdue', severity: 'warning', line: 3, column: 1, what: 'Late.', remedy: 'Read.' };
  const findings = ['content/news/x.mdx', 'content/pages/y.mdx', 'content/pages/z.mdx'].map((file) => ({
    ...advice,
    file,
  }));
  lay('check.json', { findings, affected: { ...CLEAN.affected, files: ['content/news/x.mdx'] } });
  await run();
  const body = told[0]?.body ?? '';
  expect(body).toContain('### 1 piece of advice\n\n- `content/news/x.mdx:3`');
  expect(body).toContain('There are 2 pieces of advice on files this change leaves alone.');
  expect(body).not.toContain('content/pages/');
});

test('a report made by an attacker becomes neither markup nor a call, and is never too long for GitHub', async () => {
  const evil = `@everyone ![x](https://evil.example/x.png) </details><script>x</script> \`\`\`\n# heading\n`.repeat(
    300,
  );
  lay('check.json', {
    findings: Array.from({ length: 60 }, () => ({
      kind: 'reference-missing',
      severity: 'error',
      file: evil,
      line: 1,
      column: 1,
      what: evil,
      remedy: evil,
    })),
    affected: Object.fromEntries(
      Object.keys(CLEAN.affected).map((key) => [key, Array.from({ length: 60 }, () => evil)]),
    ),
  });
  await run();
  const body = told[0]?.body ?? '';
  expect(body.length).toBeLessThan(65_536);
  const outsideCode = body.replace(/(`+)[^]*?[^`]\1(?!`)/g, '');
  expect(outsideCode).toContain('### What this change touches');
  expect(outsideCode).not.toMatch(/@everyone|evil|<script|# heading/);
});

/** Inline code as CommonMark reads it: a run of backticks up to the next run of the same length. */
function withoutCode(markdown: string): string {
  return markdown.replace(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '');
}

const MARKUP = '[here](https://evil.example) ![x](https://evil.example/x.png) @everyone <img src=x> # heading';
const FIELDS = [
  '',
  ' ',
  '`',
  '``',
  '` ',
  ' `',
  '\u200B',
  '\u0000',
  '`'.repeat(401),
  `${'`'.repeat(3)}\n`,
  '\\`',
  '<!--',
];

test.each(FIELDS.map((field) => [JSON.stringify(field).slice(0, 20), field]))(
  'a field that is %s does not let the markup of the next one out',
  async (_name, field) => {
    const finding = { kind: 'date-form', severity: 'error', line: 1, column: 1 };
    const orders = [
      { file: field, what: MARKUP, remedy: field },
      { file: MARKUP, what: field, remedy: MARKUP },
      { file: 'content/x.yaml', what: field, remedy: MARKUP },
    ];
    lay('check.json', {
      findings: orders.map((order) => ({ ...finding, ...order })),
      affected: { ...CLEAN.affected, pages: [field, MARKUP], feeds: [MARKUP, field, MARKUP] },
    });
    lay('before.json', { ours: [field, MARKUP].map((query) => ({ query: query.slice(0, 200), place: 1 })) });
    lay('after.json', { ours: [field, MARKUP].map((query) => ({ query: query.slice(0, 200), place: 2 })) });
    await run();
    expect(withoutCode(told[0]?.body ?? '')).not.toMatch(/evil|@everyone|<img|# heading/);
  },
);

test('40 findings of the longest words: the comment fits, and says that it shows less', async () => {
  const long = '`'.repeat(400);
  const finding = { kind: 'date-form', severity: 'error', file: long, line: 1, column: 1, what: long, remedy: long };
  lay('check.json', { findings: Array.from({ length: 40 }, () => finding), affected: CLEAN.affected });
  await run();
  const body = told[0]?.body ?? '';
  expect(body.length).toBeLessThan(65_536);
  expect(body).toContain('This comment would be too long, so it shows less. Everything: `npm run check -- --all`');
  expect(body).toMatch(/… and \d+ more mistakes\./);
});

test('a comment that GitHub refuses is replaced by one that says so: an old one never stays', async () => {
  comments.push({ id: 2, body: `${COMMENT_MARK}\n\n### Nothing to fix`, user: { login: 'github-actions[bot]' } });
  lay('check.json', CLEAN);
  refused = '### What this change touches';
  expect((await run()).code).toBe(0);
  expect(told.at(-1)).toMatchObject({ method: 'PATCH', path: '/repos/made/up/issues/comments/2' });
  expect(told.at(-1)?.body).toContain('What the check found could not be written here.');
});

test.each([
  ['nothing', undefined, 'The check did not come to its end.'],
  ['words', 'not a report', 'The report of the check cannot be read.'],
  ['another form', { findings: [{ kind: '../x' }], affected: {} }, 'The report of the check cannot be read.'],
])('a report that is %s: the comment says so', async (_name, report, sentence) => {
  if (report !== undefined) lay('check.json', report);
  expect((await run()).code).toBe(0);
  expect(told[0]?.body).toContain(sentence);
});

test('a commit that is no longer the last of a pull request: nothing is written', async () => {
  lay('check.json', CLEAN);
  const { code, output: output } = await run({ HEAD_SHA: 'c'.repeat(40) });
  expect({ code, told }).toEqual({ code: 0, told: [] });
  expect(output).toContain('Nothing was written.');
});
