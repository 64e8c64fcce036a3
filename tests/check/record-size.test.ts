// What a script records of several hundred pages is read; what people write stays as short as people write.
import { expect, test } from 'vitest';
import { readContentFile } from '#check/read/content-file.ts';
import { useFolder } from '../setup/folder.ts';

const content = useFolder();

test.each([
  ['source-checks.yaml', 'text'],
  ['site.yaml', 'too-large'],
])('600 kB of %s', (path, state) => {
  content().write(path, '# made up\n'.repeat(60_000));
  expect(readContentFile({ path, location: content().at(path), isPlain: true }).reading?.state).toBe(state);
});
