// What a script records of several hundred pages is read; what people write stays as short as people write.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContentFile } from '#check/read/content-file.ts';

test.each([
  ['source-checks.yaml', 'text'],
  ['site.yaml', 'too-large'],
])('600 kB of %s', (path, state) => {
  const folder = mkdtempSync(join(tmpdir(), 'record-'));
  try {
    const location = join(folder, path);
    writeFileSync(location, '# made up\n'.repeat(60_000));
    expect(readContentFile({ path, location, isPlain: true }).reading?.state).toBe(state);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
