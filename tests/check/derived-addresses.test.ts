// Addresses that follow from an entry, known without a build. The entry is made up.
import { expect, test } from 'vitest';
import { isDerivedAddress } from '#check/read/addresses.ts';
import type { CollectionName } from '#schema/collections.ts';

const [news, themes, funding] = [['a'], ['light'], ['grant']].map((ids) => new Set(ids));
const entries = new Map<CollectionName, ReadonlySet<string>>(Object.entries({ news, themes, funding }) as never);
const lists = new Map([
  ['eventSeries', new Map([['walks', {}]])],
  ['areas', new Map([['dale', {}]])],
] as const);

test.each([
  ['/record/light/', true],
  ['/record/darkness/', false],
  ['/record/light/more/', false],
  ['/news/themes/light/', true],
  ['/news/themes/darkness/', false],
  ['/funding/need/loan/', true],
  ['/funding/who/smal-firm/', false],
  ['/funding/where/dale/', true],
  ['/funding/where/hill/', false],
  ['/news/page/2/', false],
  ['/feeds/news.xml', true],
  ['/feeds/bogus.xml', false],
  ['/feeds/themes/light.json', true],
  ['/calendar/walks.ics', true],
  ['/calendar/bogus.ics', false],
  ['/calendar/funding/grant.ics', true],
  ['/api/v1/graph.json', true],
  ['/api/v1/bogus.json', false],
  ['/events/series/walks/', false],
])('%s', (address, isKnown) => {
  expect(isDerivedAddress(address, { entries, lists })).toBe(isKnown);
});

test('while the list of series has faults, any of them may be there', () => {
  expect(isDerivedAddress('/events/series/walks/', { entries, lists: new Map() })).toBe(true);
});
