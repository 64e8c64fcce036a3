// Settings: files nobody knows, tasks and pins that lead nowhere, redirects that no build can write.
import { expect, test } from 'vitest';
import { baseText, checkWith, formatCheck, withLine } from './check-with.ts';

test.each(['constructor.yaml', 'tostring.yaml', 'valueof.yaml', 'hasownproperty.yaml', 'settings.yaml'])(
  'a file called %s is told, not run into',
  (path) => {
    expect(formatCheck({ [path]: 'title: A made-up setting\n' })).toContain(
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
  expect(formatCheck({ 'redirects.yaml': `redirects:\n${item}${item}` })).toContain(
    'There are two redirects from /old/.',
  );
});

test('a site without a name is told what to write, and where', () => {
  const text = baseText('site.yaml').replace('name: The made-up site\n', '');
  expect(formatCheck({ 'site.yaml': text })).toMatchInlineSnapshot(`
    "content/site.yaml:1:1
      name is missing.
      The whole name of the site’s owner.  Write for example:   name: The made-up office for the made-up region
      error · field-missing"
  `);
});

test('a place that lies in itself, in an unknown one, and partly in one that lies in it', () => {
  const text = `areas:
  - { id: land, name: Land, in: [land] }
  - { id: town, name: Town, in: [lnad], asked: true }
  - { id: hill, name: Hill, partlyIn: [vale] }
  - { id: vale, name: Vale, in: [hill] }
`;
  expect(formatCheck({ 'places.yaml': text })).toMatchInlineSnapshot(`
    "content/places.yaml:2:34
      "land" is said to be inside itself.
      Take out the one that is not true. A place is inside wider places only.
      error · place-circular
    content/places.yaml:3:34
      area "lnad" is not in the list "areas" of content/places.yaml.
      Did you mean "land"?
      error · reference-missing
    content/places.yaml:4:40
      Places contain each other in a circle: hill → vale → hill.
      Take out the one that is not true. A place is inside wider places only.
      error · place-circular"
  `);
});

test.each([
  ['places.yaml', '{ id: made-up-land,', '{ ids: made-up-land,'],
  ['categories.yaml', 'themeKinds:\n', 'themeKinds: {}\nkinds:\n'],
  ['categories.yaml', 'themeKinds:\n', 'themeKinds: [\n'],
  ['categories.yaml', 'organisationRoles:\n  - {', 'organisationRoles:\n  - [{'],
])('a list of %s with a fault is not also missed by all that names its items: %j', (path, before, after) => {
  const findings = checkWith(withLine(path, before, after));
  expect(findings.map(({ file, kind }) => [file, kind])).not.toContainEqual([expect.anything(), 'reference-missing']);
  expect(findings.map(({ file }) => file)).toContain(`content/${path}`);
});

test('a fault in the name of an area hides nothing', () => {
  const kinds = checkWith(withLine('places.yaml', 'Made-up county, in: [made-up-land]', '"", in: [no-land]'));
  expect(kinds.map(({ kind }) => kind)).toEqual(['field-length', 'reference-missing']);
});

test('in a section that is not in use nothing is asked of its entries, and nothing may name them', () => {
  const text = baseText('site.yaml').replace(
    'lang: en-GB\n',
    'lang: en-GB\nsections: [objectives, themes, groups, news, consultation, glossary]\n',
  );
  expect(formatCheck({ 'site.yaml': text })).toMatchInlineSnapshot(`
    "content/groups/test-writers.mdx:22:13
      convenedBy names "made-up-office", which belongs to the section "organisations", which is not in use.
      Add organisations to "sections" in content/site.yaml, or take this out.
      error · section-off
    content/news/office-opens.mdx:19:63
      Org names "made-up-office", which belongs to the section "organisations", which is not in use.
      Add organisations to "sections" in content/site.yaml, or take this out.
      error · section-off
    content/site.yaml:10:15
      organisation names "made-up-office", which belongs to the section "organisations", which is not in use.
      Add organisations to "sections" in content/site.yaml, or take this out.
      error · section-off"
  `);
});

const GOOD = { light: '#123f7a', dark: '#9cc4ff' };
test.each([
  [{ field: { light: '#f2dfb4', dark: '#17233a' }, link: GOOD, action: GOOD }, []],
  [{ field: { light: '#5a8f80', dark: '#2b1c15' } }, ['"ink-2"', '#5a8f80']],
  [{ action: { light: '#123f7a', dark: '#123f7a' } }, ['"on-action"', '#123f7a']],
  [{ link: { light: '#00564c', dark: '#00564c' }, action: GOOD }, ['"link"', '#00564c']],
])('the colours of a hub are measured: %j', (colours, expected) => {
  const found = formatCheck({ 'site.yaml': `${baseText('site.yaml')}colours: ${JSON.stringify(colours)}\n` });
  expect(found.split('contrast-low')).toHaveLength(expected.length === 0 ? 1 : 2);
  for (const word of expected) expect(found).toContain(word);
});

test.each([
  [',40,,,,count,', 'The number "made-up-share" is no share: its unit is "count"'],
  [',,,,,percent,', 'The number "made-up-share" has no value, and the home page would show one.'],
  // As a disc a range cannot be drawn; among the other numbers it can be shown.
  [',,15,20,,percent,', 'The number "made-up-share" has no value, and the home page would show one.'],
])('a leading number of the home page whose row ends with %s', (cells, message) => {
  const table = 'consultations/1999/made-up-answers.csv';
  const found = formatCheck({ [table]: baseText(table).replace(',80,,,,percent,', cells) });
  expect(found).toContain(message);
  expect(found.split('the home page').length - 1).toBe(cells.includes('15') ? 1 : 2);
});
