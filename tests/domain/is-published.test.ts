import { expect, it } from 'vitest';
import { isPublished } from '#domain/is-published.ts';

it.each([
  ['2019-05-04', '2019-05-03', false],
  ['2019-05-04', '2019-05-04', true],
  ['2019-05', '2019-05-01', true],
  ['2019-05', '2019-04-30', false],
  ['2019', '2018-12-31', false],
  ['2019', '2019-01-01', true],
])('dated %s is published on %s: %s', (publishedOn, day, published) => {
  expect(isPublished({ publishedOn }, day)).toBe(published);
});

it('publishes what has no day of publication', () => {
  expect(isPublished({}, '1900-01-01')).toBe(true);
});
