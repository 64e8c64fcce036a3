// Settings: files nobody knows, tasks and pins that lead nowhere, redirects that no build can write.
import { expect, test } from 'vitest';
import { baseText, checkWith, tell } from './check-with.ts';

test.each(['constructor.yaml', 'tostring.yaml', 'valueof.yaml', 'hasownproperty.yaml', 'settings.yaml'])(
  'a file called %s is told, not run into',
  (path) => {
    expect(tell({ [path]: 'title: A made-up setting\n' })).toContain(
      `The site does not know what to do with "${path}".`,
    );
  },
);

const site = (address: string): Record<string, string> => {
  const text = baseText('site.yaml');
  return { 'site.yaml': text.replace(/( +address: )\S+/, (_line, start: string) => `${start}"${address}"`) };
};

test.each(['//evil/', '/', '/abuot/', '/news/office-open/', '/funding', '/a/./b/', '/../etc/'])(
  'a task that leads to %s',
  (address) => {
    const kinds = checkWith(site(address)).map(({ kind, file }) => `${file} ${kind}`);
    if (address === '/') expect(kinds).toEqual([]);
    else expect(kinds).toEqual([expect.stringMatching(/^content\/site\.yaml (?:field-invalid|link-target-missing)$/)]);
  },
);

test.each(['/abuot/', '//evil/', '/about'])('a search pin to %s', (page) => {
  const pins = `pins:\n  - words: about us\n    page: ${page}\n    reason: A made-up reason.\n    until: 1999-12-31\n`;
  expect(checkWith({ 'search-pins.yaml': pins })).toHaveLength(1);
  expect(checkWith({ 'search-pins.yaml': pins.replace(page, '/about/') })).toEqual([]);
});

const REFUSED = [
  '/a/./b/',
  '/../../pwned/',
  '/robots.txt/',
  '/feeds/news.xml/',
  `/${'a'.repeat(300)}/`,
  '/A/',
  '/a b/',
  '/a//b/',
  '//evil/',
  '/a/%2e%2e/',
  '/_astro/',
  '/a',
  'https://evil.example/',
  '/admin/',
  '/news/page/2/',
  '/feeds/',
  '/',
];

test.each(REFUSED)('a redirect from %s', (from) => {
  const findings = checkWith({ 'redirects.yaml': `redirects:\n  - from: "${from}"\n    to: /about/\n` });
  expect(findings.map(({ file, severity }) => ({ file, severity }))).toEqual([
    { file: 'content/redirects.yaml', severity: 'error' },
  ]);
});

test.each(['/nowhere/', '//evil/', '/../a/', '/news/themes/nothing/', 'https://example.org/'])(
  'a redirect to %s',
  (to) => {
    expect(checkWith({ 'redirects.yaml': `redirects:\n  - from: /old/\n    to: "${to}"\n` })).toHaveLength(1);
  },
);

test('two redirects from one address', () => {
  const item = '  - from: /old/\n    to: /about/\n';
  expect(tell({ 'redirects.yaml': `redirects:\n${item}${item}` })).toContain('There are two redirects from /old/.');
});
