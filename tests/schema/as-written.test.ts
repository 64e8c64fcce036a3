// Astro reads the fields of an entry as the check reads them.
import { readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { splitFrontMatter } from '#files/front-matter.ts';
import { listEntryFiles } from '#files/list-entries.ts';
import { readYaml } from '#files/yaml.ts';
import { asWritten } from '#schema/as-written.ts';
import { COLLECTIONS, COLLECTION_NAMES } from '#schema/collections.ts';

const texts = COLLECTION_NAMES.filter((name) => COLLECTIONS[name].format === 'mdx').flatMap((name) =>
  listEntryFiles('tests/fixtures/base/content', name).map(({ path }) => path),
);

test.each(texts)('%s', (path) => {
  const text = readFileSync(path, 'utf8');
  const written = readYaml(splitFrontMatter(text)?.yaml ?? '').data;
  expect(asWritten(z.unknown()).parse(parseFrontmatter(text).frontmatter)).toEqual(written);
});

test('days, months, years and times stay text', () => {
  const { frontmatter } = parseFrontmatter(
    '---\nday: 2026-11-24\nmonth: 2026-11\nyear: "2026"\ntime: 2026-11-24T11:00\nlist: [2026-11-24]\n---\n',
  );
  expect(asWritten(z.unknown()).parse(frontmatter)).toEqual({
    day: '2026-11-24',
    month: '2026-11',
    year: '2026',
    time: '2026-11-24T11:00',
    list: ['2026-11-24'],
  });
});
