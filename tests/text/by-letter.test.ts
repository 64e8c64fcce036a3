// Names made up for this test stand under their letters, in order, whatever begins them.
import { expect, test } from 'vitest';
import { groupByLetter } from '#text/by-letter.ts';

test('each name stands under its first letter, large or small, and the letters are in order', () => {
  expect(groupByLetter(['beta', 'Alpha', 'axle', 'Brass'], (name) => name)).toEqual([
    { letter: 'A', items: ['Alpha', 'axle'] },
    { letter: 'B', items: ['beta', 'Brass'] },
  ]);
});

test('what begins with a number or a sign stands under the numbers, before the letters', () => {
  expect(groupByLetter(['Cog', '5G', '4G'], (name) => name)).toEqual([
    { letter: '0–9', items: ['4G', '5G'] },
    { letter: 'C', items: ['Cog'] },
  ]);
});
