// The faults of a disk become words an operator can act on; every other fault keeps its own.
import { expect, test } from 'vitest';
import { toDiskWords } from '../../scripts/disk-words.ts';

test.each([
  ['ENOSPC', 'the disk is full. Make room'],
  ['EIO', 'the disk takes no more. It may be full; make room'],
  ['EACCES', 'the folder cannot be written to'],
  ['EROFS', 'the folder cannot be written to'],
  ['ENOENT', undefined],
])('%s', (code, words) => {
  expect(toDiskWords(Object.assign(new Error(code), { code }))).toBe(words);
});

test('a fault that is not of the system', () => {
  expect(toDiskWords(new Error('odd'))).toBeUndefined();
});
