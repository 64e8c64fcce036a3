// npm run check as a person and a workflow meet it: exit codes, forms of report, fixing.
import { expect, test } from 'vitest';
import { BASE_CONTENT, useFolder } from '../setup/folder.ts';
import { runScript, type Ended } from '../setup/run-script.ts';

const NEWS = 'news/office-opens.mdx';
const content = useFolder(BASE_CONTENT);

function check(...options: string[]): Ended {
  return runScript('check', [content().folder, ...options], { env: { SITE_DATE: '' } });
}

test('clean content: exit 0 and one sentence', () => {
  expect(check()).toEqual({ code: 0, out: 'No mistakes found.\n', err: '' });
});

test('an error: exit 1', () => {
  content().change(NEWS, 'publishedOn: 1999-05-01', 'publishedOn: 1999-05-32');
  expect(check().code).toBe(1);
});

test('a warning alone: exit 0, and it is shown', () => {
  content().change(NEWS, '## What people said', 'It is run by the XQZ.\n\n## What people said');
  const { code, out } = check();
  expect(code).toBe(0);
  expect(out).toContain('acronym-unexplained');
});

test('at most ten warnings are shown, and the others counted', () => {
  const letters = [...'ABCDEFGHJKMN'].map((letter) => `Q${letter}${letter}`).join(' or ');
  content().change(NEWS, '## What people said', `Run by ${letters}.\n\n## What people said`);
  expect(check().out).toContain('2 warnings not shown; to see all: npm run check -- --all');
  expect(check('--all').out).not.toContain('not shown');
});

test('a wrong option or day: exit 2, with what is possible and no stack trace', () => {
  for (const result of [check('--colour'), check('--day', 'tomorrow')]) {
    expect(result.code).toBe(2);
    expect(result.err).toContain('npm run check -- [folder] [options]');
    expect(result.err).not.toMatch(/^\s+at /m);
  }
});

test('--json is data', () => {
  content().change(NEWS, 'original: made-up-report', 'original: made-up-reports');
  const report = JSON.parse(check('--json').out) as { errors: number; findings: unknown[] };
  expect(report.errors).toBe(1);
  expect(report.findings[0]).toMatchObject({
    kind: 'reference-missing',
    severity: 'error',
    file: `content/${NEWS}`,
    line: 14,
    column: 11,
    value: 'made-up-reports',
    help: '/about/contribute/rules/ids-and-links/#reference-missing',
  });
});

test('--github escapes what could begin a command', () => {
  content().change(NEWS, 'original: made-up-report', 'original: "x%0A::error::y"');
  const { out } = check('--github');
  expect(out.trimEnd().split('\n')).toHaveLength(1);
  expect(out).toContain('x%250A::error::y');
});

test('--comment sets everything from files as code, and names the pages touched', () => {
  content().change(NEWS, 'original: made-up-report', 'original: "`<img src=x>`"');
  const { out } = check('--comment', '--changed', `content/${NEWS}`);
  expect(out).toContain('``');
  expect(out).toContain('- Pages: `/news/office-opens/`');
  expect(out).toContain('`/feeds/news.xml`');
});

test('--fix fixes what can be written in one way only, and leaves the rest', () => {
  content().change(NEWS, 'publishedOn: 1999-05-01', 'publishedOn: 28 May 1999');
  content().change(NEWS, 'title: The made-up office opens', 'title: “The made-up office opens”');
  content().change('themes/battery-storage.mdx', 'sources:\n  -', 'sources:\n\t-');
  content().change('themes/battery-storage.mdx', '/groups/test-writers/', '/groups/test-writers');
  content().change('events/1999-05-01-made-up-meeting.mdx', 'endsAt: 1999-05-01T16:00', 'endsAt: 02/05/1999 16:00');
  content().write(NEWS, `\uFEFF${content().read(NEWS).replace(/\n/g, '\r\n')}`);
  const { code, out } = check('--fix');
  expect(code).toBe(1);
  expect(out).toContain('1 error and 0 warnings');
  expect(out).toContain('date-ambiguous');
  const fixed = content().read(NEWS);
  expect(fixed).toMatch(/^---\ntitle: "The made-up office opens"\n/);
  expect(fixed).toContain('publishedOn: 1999-05-28\n');
});

test('--fix writes the fields in the order of the forms, and then leaves every file alone, byte for byte', () => {
  const first = check('--fix');
  expect(first).toMatchObject({ code: 0, out: 'No mistakes found.\n' });
  expect(first.err).toContain(`Fixed content/${NEWS}\n`);
  expect(content().read(NEWS)).toMatch(/publishedOn: [^\n]*\noriginal: [^\n]*\nlinks:\n/);
  expect(check('--fix')).toEqual({ code: 0, out: 'No mistakes found.\n', err: '' });
});
