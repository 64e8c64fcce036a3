// The same content and the same date give the same site, byte for byte.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { buildSite, HUB_CONTENT } from '../setup/build-site.ts';
import { listFiles } from '../setup/site-files.ts';

function digest(folder: string): Record<string, string> {
  const files = listFiles(folder).map((file) => {
    const hash = createHash('sha256').update(readFileSync(join(folder, file)));
    return [file, hash.digest('hex')] as const;
  });
  return Object.fromEntries(files);
}

test('a second build is equal to the first', { timeout: 600_000 }, async () => {
  const first = digest(inject('siteFolder'));
  const second = digest(await buildSite('again', { CONTENT_DIR: HUB_CONTENT }));
  expect(Object.keys(second)).toEqual(Object.keys(first));
  const different = Object.keys(first).filter((file) => first[file] !== second[file]);
  expect(different).toEqual([]);
});
