// What the bar under a page is told, and the page of mistakes in its words.
import { expect, test } from 'vitest';
import { checkSnapshot } from '#check/find-content-problems.ts';
import { readSnapshot } from '#check/read/read-snapshot.ts';
import { errorsAt, toPreview } from '#check/report/preview.ts';
import { toProblemPage } from '#integrations/preview/problem-page.ts';
import { checkWith, withLine } from './check-with.ts';

const snapshot = readSnapshot('tests/fixtures/base/content');

test('the entry of an address: file, review, links both ways', () => {
  expect(toPreview(snapshot, checkSnapshot(snapshot), '/themes/battery-storage/')).toMatchObject({
    file: 'content/themes/battery-storage.mdx',
    isDraft: false,
    findings: [],
    links: expect.arrayContaining([
      { text: 'from news/office-opens', address: '/news/office-opens/' },
      { text: 'to sources/made-up-report', address: '/about/sources/#made-up-report' },
    ]) as unknown,
    elsewhere: { errors: 0, warnings: 0 },
  });
});

test('a page without an entry has no file, and the sum of all files', () => {
  const findings = checkWith(withLine('news/office-opens.mdx', 'summary:', 'sumary:'));
  const preview = toPreview(snapshot, findings, '/news/');
  expect(preview.file).toBeUndefined();
  expect(preview.elsewhere.errors).toBe(findings.length);
  expect(errorsAt(snapshot, findings, '/news/')).toEqual([]);
  expect(errorsAt(snapshot, findings, '/news/office-opens/')).toEqual(findings);
});

test('what a file holds cannot become markup of the page of mistakes', () => {
  const findings = checkWith(withLine('news/office-opens.mdx', 'original: made-up-report', 'original: "<img src=x>"'));
  const page = toProblemPage(findings, '/hub/', 'made-up');
  expect(page).not.toContain('<img');
  expect(page).toContain('&lt;img src=x&gt;');
  expect(page).toContain('href="/hub/about/contribute/rules/');
});
