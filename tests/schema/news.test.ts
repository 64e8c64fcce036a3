// The date of a news item: a day, a month, a year or late in a year.
import { expect, test } from 'vitest';
import { newsSchema } from '#schema/news.ts';

const item = {
  title: 'A made-up office opens',
  summary: 'What a made-up office is for.',
  sources: ['made-up-report'],
  original: 'made-up-report',
};
const faults = (dates: object): string[] =>
  (newsSchema.safeParse({ ...item, ...dates }).error?.issues ?? []).map(({ path }) => path.join('.'));

test.each([
  { publishedOn: '2017-11-30' },
  { publishedOn: '2017-11' },
  { publishedOn: '2017' },
  { publishedOn: '2017', dateText: 'Late 2017' },
])('%j is a date', (dates) => {
  expect(faults(dates)).toEqual([]);
});

test.each([
  { publishedOn: '2017', dateText: 'Late 2018' },
  { publishedOn: '2017', dateText: 'Some time in 2017' },
  { publishedOn: '2017-11', dateText: 'Late 2017' },
])('%j is none', (dates) => {
  expect(faults(dates)).toEqual(['dateText']);
});
