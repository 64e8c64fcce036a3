// Respondents met before are found, and nobody is taken for somebody else.
import { expect, test } from 'vitest';
import { SeenIds } from '#survey/seen-ids.ts';

test('200,000 ids that differ by one sign are all new, and all known the second time', () => {
  const seen = new SeenIds(16);
  let wrong = 0;
  for (let row = 1; row <= 200_000; row += 1) if (seen.add(`R-${row}`, row) !== undefined) wrong += 1;
  for (let row = 1; row <= 200_000; row += 1) if (seen.add(`R-${row}`, 1) !== row) wrong += 1;
  expect(wrong).toBe(0);
});
