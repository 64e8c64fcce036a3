// A draft may be unfinished; it may not be unsafe or unreadable.
import { expect, test } from 'vitest';
import { baseText, checkWith } from './check-with.ts';

const NEWS = 'news/office-opens.mdx';
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
