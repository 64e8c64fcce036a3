// Templates and scripts have no sentence of their own: made-up ones are caught wherever they can say something, and code passes.
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => ruleId === 'house/sentences' });

async function judge(code: string, template: string): Promise<string[]> {
  return lint(`---\n${code}\n---\n\n${template}\n`, 'src/components/MadeUp.astro');
}

async function lint(text: string, path: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: join(root, path) });
  return (result?.messages ?? []).map(({ message }) => message);
}

test.for([
  ['', '<p>Words</p>'],
  ['', '<p>{name} and more</p>'],
  ['', '<nav aria-label="letters"></nav>'],
  ['', '<input placeholder="name" />'],
  ['', '<img alt="a harbour" src={src} />'],
  ['', '<Head lede="words" />'],
  ['', "<p>{count === 1 ? 'One page' : pages}</p>"],
  ['', '<p>{`${count} pages of it`}</p>'],
  ["const frame = toFrame(site, { title: 'Page' });", ''],
  ['const title = `Page ${number}`;', ''],
])('%s %s says something', async ([code = '', template = '']) => {
  expect(await judge(code, template)).toEqual([expect.stringContaining('src/i18n/en-GB')]);
});

test.for([
  ['', '<p>{t.words}: {name}</p>'],
  ['', '<p class="first second">{" "}</p>'],
  ['', '<div class:list={["notice", { alert }]} data-kind="a b"></div>'],
  ['', '<svg viewBox="0 0 100 100"><path d="M18 50h62M56 24l26 26"></path></svg>'],
  ["import Base from '#layouts/Base.astro';", '<Base kind="page" />'],
  ["const frame = toFrame(site, { address: '/news/', section: 'news' });", ''],
  ['const id = `figure-${number}`;', '<style>p { color: red; }</style>'],
])('%s %s is code', async ([code = '', template = '']) => {
  expect(await judge(code, template)).toEqual([]);
});

/** A file that the linter knows of, whatever stands in it. */
const SCRIPT = 'src/client/site.ts';

// The linter reads the whole program before its first script, which takes a loaded machine half a minute.
beforeAll(() => lint('', SCRIPT), 120_000);

test.for([
  "status.textContent = 'Next';",
  'status.append(`${count} chosen: `);',
  "place.setAttribute('aria-label', 'Suggestions');",
  "list.append(element('p', { class: 'blank' }, isShort ? 'too short' : words));",
  "const LABELS: Record<Outcome, string> = { fits: 'Fits' };",
])('a script says something: %s', async (code) => {
  expect(await lint(code, SCRIPT)).toEqual([expect.stringContaining('src/i18n/en-GB')]);
});

test.for([
  'status.textContent = t.next;',
  "place.querySelectorAll('thead, tbody, tr');",
  "const LEFT_ALONE = 'script, style, [hidden], .crumbs';",
  "if (event.key === 'Escape' && tag !== 'Input field') close();",
  "throw new Error('The finder lacks a list.');",
  "list.append(element('p', { class: 'piece late' }, words));",
  "list.className = 'scheme-list wide';",
  'line.setAttribute("transform", `translate(${by})`);',
])('a script has code: %s', async (code) => {
  expect(await lint(code, SCRIPT)).toEqual([]);
});
