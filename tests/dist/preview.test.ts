// The bar for editors is never part of a published site.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../setup/site-files.ts';

test('no file of the site knows the bar or the addresses it asks', () => {
  const folder = inject('siteFolder');
  const files = listFiles(folder).filter((file) => /\.(?:html|js|css|json|xml)$/.test(file));
  const found = files.filter((file) => /preview-bar|__content/.test(readFileSync(join(folder, file), 'utf8')));
  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
