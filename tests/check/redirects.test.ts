// What editors read when a redirect cannot work, and when a published address is lost.
import { expect, test } from 'vitest';
import { formatCheck } from './check-with.ts';

const redirects = (...pairs: [from: string, to: string][]): string =>
  `redirects:\n${pairs.map(([from, to]) => `  - from: ${from}\n    to: ${to}\n`).join('')}`;
const PAGE = '/news/office-opens/';

test('a redirect that leads in a circle', () => {
  const text = formatCheck({ 'redirects.yaml': redirects(['/news/a/', '/news/b/'], ['/news/b/', '/news/a/']) });
  expect(text).toContain('The redirect from /news/a/ leads in a circle.');
  expect(text).toContain('The redirect from /news/b/ leads in a circle.');
  expect(text).toContain('Lead every old address straight to the page that exists today.');
});

test('a redirect to an address that has moved itself', () => {
  const text = formatCheck({ 'redirects.yaml': redirects(['/news/a/', '/news/b/'], ['/news/b/', PAGE]) });
  expect(text).toContain('The redirect leads to /news/b/, which has moved itself.');
});

test('a redirect to a place on a page', () => {
  expect(formatCheck({ 'redirects.yaml': redirects(['/news/a/', `"${PAGE}#what-happened"`]) })).toBe('');
  expect(formatCheck({ 'redirects.yaml': redirects(['/news/a/', '"/news/office-opened/#what-happened"']) })).toContain(
    'The redirect leads to "/news/office-opened/#what-happened", where there is no page.',
  );
});

test('a redirect from a page that is still there', () => {
  const text = formatCheck({ 'redirects.yaml': redirects([PAGE, '/news/']) });
  expect(text).toContain(`The page ${PAGE} still exists, so nobody would be led on.`);
});

test('a published address without a page, until a redirect leads on from it', () => {
  const ledger = 'published:\n  - /news/old-name/\n';
  expect(formatCheck({ 'published-addresses.yaml': ledger })).toContain('The address /news/old-name/ was published');
  const fixed = { 'published-addresses.yaml': ledger, 'redirects.yaml': redirects(['/news/old-name/', PAGE]) };
  expect(formatCheck(fixed)).toBe('');
});

test('a published page that has another name now is led to it, below other redirects or as the first', () => {
  const ledger = { 'published-addresses.yaml': 'published:\n  - /news/office-open/\n' };
  expect(formatCheck(ledger)).toContain(
    `If its page is ${PAGE} now, write in content/redirects.yaml, in place of its last line:   redirects: [{ from: /news/office-open/, to: ${PAGE} }]`,
  );
  const others = redirects(['/news/a/', PAGE]);
  expect(formatCheck({ ...ledger, 'redirects.yaml': others })).toContain(
    `add to content/redirects.yaml:   - { from: /news/office-open/, to: ${PAGE} }`,
  );
});
