// Headings cannot take a place that the page uses itself, and no link leads to a place that no page has.
import { expect, test } from 'vitest';
import { formatCheck, withLine, withText } from './check-with.ts';

test.each([
  ['## Sources', 'The heading "Sources" would have the place #sources, which the page uses itself.'],
  ['## Source 1', 'The heading "Source 1" would have the place #source-1, which the page uses itself.'],
  ['## Main', 'The heading "Main" would have the place #main, which the page uses itself.'],
  ['## Q top', 'The heading "Q top" would have the place #q-top, which the page uses itself.'],
  ['## Word cluster', 'The heading "Word cluster" would have the place #word-cluster, which the page uses itself.'],
  ['## Footnote label', 'The heading "Footnote label" would have the place #footnote-label,'],
  ['## 🚀', 'The heading "🚀" has no letters or digits, so nothing can link to it.'],
  ['## …', 'The heading "…" has no letters or digits, so nothing can link to it.'],
])('%s', (heading, message) => {
  expect(formatCheck(withText(`Words.\n\n${heading}\n\nMore words.`))).toContain(message);
});

test('a heading that only the pages of another collection use is free', () => {
  expect(formatCheck(withText('Words.\n\n## Dates\n\nMore words.'))).toBe('');
  const group = 'groups/test-writers.mdx';
  expect(formatCheck(withLine(group, '## What it does', '## Names'))).toContain('which the page uses itself');
});

test.each([
  ['/consultation/1999/#no-such-anchor', 'There is no heading "#no-such-anchor" on /consultation/1999/.'],
  ['/consultation/1999/#figure-nothing', 'There is no heading "#figure-nothing" on /consultation/1999/.'],
  ['/organisations/made-up-office/#history', 'There is no heading "#history" on /organisations/made-up-office/.'],
  ['/data/#list', 'There is no heading "#list" on /data/.'],
  ['/feeds/#atom', 'There is no heading "#atom" on /feeds/.'],
  ['/#news', 'There is no heading "#news" on /.'],
  ['/groups/test-writers/#members', 'There is no heading "#members" on /groups/test-writers/.'],
])('a link to %s', (address, message) => {
  expect(formatCheck(withText(`See [the made-up place](${address}).`))).toContain(message);
});

test.each([
  '/consultation/1999/#method',
  '/consultation/1999/#figure-made-up-answers',
  '/organisations/made-up-office/#sources',
  '/groups/test-writers/#meetings',
  '/data/#how',
  '/about/#main',
])('a link to %s is right', (address) => {
  expect(formatCheck(withText(`See [the made-up place](${address}).`))).toBe('');
});

test('a list of news of a theme that does not exist', () => {
  expect(formatCheck(withText('See [the made-up list](/news/themes/nothing/).'))).toContain(
    'leads to no page of this site',
  );
  expect(formatCheck(withText('See [the made-up list](/news/themes/battery-storage/).'))).toBe('');
});
