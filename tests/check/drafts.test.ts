// A draft may be unfinished; it may not be unsafe or unreadable.
import { expect, test } from 'vitest';
import { baseText, checkWith, formatCheck, NEWS } from './check-with.ts';

const draft = (change: (text: string) => string) => ({
  [NEWS]: change(baseText(NEWS).replace('publishedOn:', 'draft: true\npublishedOn:')),
});
const severities = (change: (text: string) => string) =>
  checkWith(draft(change))
    .filter(({ file }) => file === `content/${NEWS}`)
    .map(({ kind, severity }) => `${severity} ${kind}`);

test('a heading out of order and a broken link are advice in a draft', () => {
  expect(severities((text) => text.replace('## What happened', '#### What happened\n\n[x](/nowhere/)'))).toEqual([
    'warning heading-order',
    'warning link-target-missing',
  ]);
});

test('a missing field and a script stay errors', () => {
  expect(severities((text) => text.replace(/summary: .*\n/, ''))).toEqual(['error field-missing']);
  expect(severities((text) => `${text}\n<script>x</script>\n`)).toEqual(['error script-not-allowed']);
});

test('a page that was published and becomes a draft is lost, until a redirect leads on from it', () => {
  const files = { ...draft((text) => text), 'published-addresses.yaml': 'published:\n  - /news/office-opens/\n' };
  const lost = formatCheck(files);
  expect(lost).toContain('The address /news/office-opens/ was published and has no page any more.');
  expect(lost).toContain('Take "draft: true" off content/news/office-opens.mdx, or write in content/redirects.yaml');
  const redirects = (from: string, to: string): string => `redirects:\n  - from: ${from}\n    to: ${to}\n`;
  expect(formatCheck({ ...files, 'redirects.yaml': redirects('/news/office-opens/', '/news/') })).not.toContain(
    '/news/office-opens/ ',
  );
  expect(formatCheck({ ...files, 'redirects.yaml': redirects('/news/old/', '/news/office-opens/') })).toContain(
    'where there is no page',
  );
});
