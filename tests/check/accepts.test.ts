// The small made-up content that every fixture builds on has no faults.
import { expect, test } from 'vitest';
import { findContentProblems } from '#check/find-content-problems.ts';

test('the base content is clean', () => {
  expect(findContentProblems('tests/fixtures/base/content')).toEqual([]);
});
