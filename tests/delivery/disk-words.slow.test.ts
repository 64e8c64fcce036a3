// The faults of a disk become words an operator can act on; every other fault keeps its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findDiskFault, toDiskWords } from '../../scripts/disk-words.ts';

test.each([
  ['ENOSPC', 'the disk is full. Make room'],
  ['EIO', 'the disk takes no more. It may be full; make room'],
  ['EACCES', 'the folder cannot be written to'],
  ['EROFS', 'the folder cannot be written to'],
  ['EEXIST', 'the folder cannot be written to'],
  ['ENOENT', undefined],
])('%s', (code, words) => {
  expect(toDiskWords(Object.assign(new Error(code), { code }))).toBe(words);
});

test('a fault that is not of the system', () => {
  expect(toDiskWords(new Error('odd'))).toBeUndefined();
});

test('folders that take more, also where there is none yet', () => {
  expect(findDiskFault(['src', 'src/not-there'])).toBeUndefined();
});

test.for([
  ['ro,size=1m', 'cannot be written to. Allow it'],
  ['size=64k', 'the disk is full. Make room'],
])('a folder on a disk mounted with %s', ([options = '', words = ''], context) => {
  const disk = mkdtempSync(join(tmpdir(), 'disk-'));
  try {
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk]);
    if (status !== 0) context.skip('This machine does not let the test mount a small disk.');
    expect(findDiskFault(['src', join(disk, 'not-there')])).toContain(words);
  } finally {
    spawnSync('umount', [disk]);
    rmdirSync(disk);
  }
});
