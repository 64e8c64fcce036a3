// Addresses that follow from an entry, known without a build. The entry is made up.
import { expect, test } from 'vitest';
import { isDerivedAddress } from '#check/read/addresses.ts';
import type { CollectionName } from '#schema/collections.ts';

const entries = new Map<CollectionName, ReadonlySet<string>>([['themes', new Set(['light'])]]);

test.each([
  ['/record/light/', true],
  ['/record/darkness/', false],
  ['/record/light/more/', false],
  ['/news/themes/light/', true],
  ['/news/themes/darkness/', false],
  ['/funding/need/loan/', false],
])('%s', (address, isKnown) => {
  expect(isDerivedAddress(address, entries)).toBe(isKnown);
});
