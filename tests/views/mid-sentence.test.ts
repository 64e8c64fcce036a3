// Words of an editor inside another sentence: a name must never lose its capital.
import { expect, test } from 'vitest';
import { toMidLabel, toMidSentence } from '#views/mid-sentence.ts';

test.each([
  ['People who answered', 'people who answered'],
  ['The page shows no date', 'the page shows no date'],
  ['Coventry firms', 'Coventry firms'],
  ['July 2023 edition', 'July 2023 edition'],
  ['Figure 2 and its caption', 'Figure 2 and its caption'],
  ['SMEs in the region', 'SMEs in the region'],
  ['2024 or later', '2024 or later'],
  ['', ''],
])('%j → %j', (written, inside) => {
  expect(toMidSentence(written)).toBe(inside);
});

test.each([
  ['Grant', 'grant'],
  ['NHS or care body', 'NHS or care body'],
  ['UK', 'UK'],
  ['A part', 'a part'],
])('a label of our own, %j → %j', (label, inside) => {
  expect(toMidLabel(label)).toBe(inside);
});
