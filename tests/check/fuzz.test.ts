// A few trees of random content, whole and damaged: nothing breaks, nothing damaged in its form passes. `npm run bench fuzz` tries 2,000.
import { expect, test } from 'vitest';
import { fuzzTree } from '../../scripts/bench/parts/fuzz-tree.ts';

const SEEDS = Array.from({ length: 25 }, (_, index) => 7001 + index);

test.each(SEEDS)('seed %i', (seed) => {
  const { crash, missed, damages, errors } = fuzzTree(seed);
  expect({ crash, missed }).toEqual({ crash: undefined, missed: false });
  if (damages.length === 0) expect(errors).toBe(0);
});
