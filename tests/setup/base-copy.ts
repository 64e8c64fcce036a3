// A copy of the least content that passes the check, new for each test, that the test may spoil.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** @returns an object whose `folder` is the path of the copy of this test */
export function useBaseCopy(): { readonly folder: string } {
  const copy = { folder: '' };
  let place = '';
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'base-'));
    copy.folder = join(place, 'content');
    cpSync('tests/fixtures/base/content', copy.folder, { recursive: true });
  });
  afterEach(() => rmSync(place, { recursive: true }));
  return copy;
}
