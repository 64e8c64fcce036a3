// Headers: every file of a site falls under one rule in each form of host, and the forms agree.
import { expect, test } from 'vitest';
import { CLASSES, classOf } from '#delivery/classes.ts';
import { toHostHeaders } from '#delivery/host-headers.ts';
import { toNginxHeaders, toNginxMaps } from '#delivery/nginx-headers.ts';
import { toPolicy, toPolicyHeader } from '#delivery/policy.ts';

const FILES = [
  '404.html',
  '_astro/site.BqVYs0bN.css',
  'admin/index.html',
  'admin/program/npm/index.js',
  'appearance.js',
  'data/index.html',
  'data/offers.csv',
  'embed/offers/index.html',
  'favicon.svg',
  'groups/index.html',
  'groups/stem/index.html',
  'index.html',
  'pagefind/fragment/en_0123abc.pf_fragment',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind.en_d62928552c.pf_meta',
  'pagefind/pagefind.js',
  'search/index.html',
  'share/home.png',
];

test('no policy allows words in a page to run or to style, and an embed runs no code at all', () => {
  for (const kind of ['page', 'embed'] as const) {
    expect(toPolicy(kind)).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
    expect(toPolicy(kind)).toContain(kind === 'embed' ? "script-src 'none'" : "script-src 'self' 'wasm-unsafe-eval'");
    expect(toPolicyHeader(kind).endsWith(`frame-ancestors ${kind === 'embed' ? '*' : "'none'"}`)).toBe(true);
  }
});

test('the forms may style their elements and save on GitHub, and still run no words as script', () => {
  const policy = toPolicyHeader('forms');
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'self' https://api.github.com;");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(classOf('admin/index.html')).toBe('forms');
});

test('what has a name by its content is kept for good, and nothing else is', () => {
  const kept = FILES.filter((file) => CLASSES[classOf(file)].headers['Cache-Control']?.includes('immutable'));
  expect(kept).toEqual([
    '_astro/site.BqVYs0bN.css',
    'pagefind/fragment/en_0123abc.pf_fragment',
    'pagefind/pagefind.en_d62928552c.pf_meta',
  ]);
});

test.each(['/', '/hub/'])('_headers below %s: one rule for each file, with the headers of its class', (base) => {
  const rules = toHostHeaders(FILES, base)
    .trim()
    .split('\n\n')
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      return { pattern, headers: Object.fromEntries(lines.map(toHeader)) };
    });
  for (const file of FILES) {
    const address = `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const fitting = rules.filter(({ pattern }) =>
      pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : pattern === address,
    );
    expect(
      fitting.map(({ headers }) => headers),
      address,
    ).toEqual([CLASSES[classOf(file)].headers]);
  }
});

test('the maps for nginx name the class of every file as the table does', () => {
  const classes = /map \$uri \$hub_class \{\n([^}]*)\}/.exec(toNginxMaps('/hub/'))?.[1] ?? '';
  const rules = [...classes.matchAll(/"~(.+)" (\w+);/g)].map(([, pattern = '', name = '']) => ({ pattern, name }));
  for (const file of FILES) {
    const found = rules.find(({ pattern }) => new RegExp(pattern).test(`/hub/${file}`))?.name ?? 'page';
    expect(found, file).toBe(classOf(file));
  }
});

function toHeader(line: string): [string, string] {
  const end = line.indexOf(': ');
  return [line.slice(0, end).trim(), line.slice(end + 2)];
}

test('nginx sends every header of the table', () => {
  expect(toNginxHeaders().match(/^add_header \S+ \$hub_\w+ always;$/gm)).toHaveLength(
    new Set(Object.values(CLASSES).flatMap(({ headers }) => Object.keys(headers))).size,
  );
});
