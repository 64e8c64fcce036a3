// Addresses that follow from an entry, known without a build. The entry is made up.
import { expect, test } from 'vitest';
import { isDerivedAddress } from '#check/read/addresses.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { SettingList } from '#schema/settings.ts';

const entries = new Map<CollectionName, ReadonlySet<string>>([['themes', new Set(['light'])]]);

test.each([
  ['/record/light/', true],
  ['/record/darkness/', false],
  ['/record/light/more/', false],
  ['/news/themes/light/', true],
  ['/news/themes/darkness/', false],
  ['/funding/need/loan/', false],
  ['/events/series/walks/', false],
])('%s', (address, isKnown) => {
  expect(isDerivedAddress(address, { entries, lists: new Set<SettingList>(['eventSeries']) })).toBe(isKnown);
});

test('while the list of series has faults, any of them may be there', () => {
  expect(isDerivedAddress('/events/series/walks/', { entries, lists: new Set() })).toBe(true);
});
