// Names of any Latin alphabet are filed, turned into ids and searched by their plain letters.
import { expect, test } from 'vitest';
import { toId } from '#text/to-id.ts';
import { toBaseLetters } from '#text/base-letters.ts';
import { groupByLetter } from '#text/by-letter.ts';
import { fold } from '#text/tokens.ts';

test.each([
  ['Élan fund', 'Elan fund'],
  ['Łódź process', 'Lodz process'],
  ['Ørsted unit', 'Orsted unit'],
  ['Straße', 'Strasse'],
  ['Ærø', 'AEro'],
  ['Þórshöfn', 'Thorshofn'],
  ['Đặng', 'Dang'],
  ['İzmir ılık', 'Izmir ilik'],
  ['Ħamrun', 'Hamrun'],
  ['Żywiec', 'Zywiec'],
  ['Œuvre', 'OEuvre'],
  ['ﬁnance', 'finance'],
  ['Ｓｍａｒｔ １２', 'Smart 12'],
  ['soft\u00ADhyphen', 'softhyphen'],
  ['Ǆ ŉ', 'DZ n'],
  ['ʻOkina, Qurʾān, ʿAbd', 'Okina, Quran, Abd'],
  ['Tiếng Việt, Đà Nẵng', 'Tieng Viet, Da Nang'],
  ['Ŵyn a ŷd', 'Wyn a yd'],
  ['ZWJ a\u200Db', 'ZWJ ab'],
  ['Ƙasa, Ⱥ, Ɲ', 'Kasa, A, N'],
  ['Ελλάδα', 'Ελλαδα'],
])('%s', (name, plain) => {
  expect(toBaseLetters(name)).toBe(plain);
});

test('ids', () => {
  expect(toId('Łódź Straße')).toBe('lodz-strasse');
  expect(toId('Ørsted’s Æther & Þing')).toBe('orsteds-aether-thing');
});

test('search, in the whole site and in the finder of funding', () => {
  expect(fold('Łódź ﬁnance soft\u00ADhyphen １２')).toBe('lodz finance softhyphen 12');
});

test('lists from A to Z', () => {
  const names = ['Łódź process', 'Élan fund', 'Ørsted unit', 'Æther', 'ßeta', 'Žilina', 'Đorđe'];
  expect(groupByLetter(names, (name) => name).map(({ letter }) => letter)).toEqual(
    expect.arrayContaining(['A', 'D', 'E', 'L', 'O', 'S', 'Z']),
  );
});

test('what begins with a quote or an apostrophe stands under its letter, and other alphabets under the first sign', () => {
  const names = ['Zeal', '“Growth” fund', 'ʻOkina', 'Ελλάδα', '3D print', '’Umar', 'Ånge', '🚀'];
  expect(groupByLetter(names, (name) => name).map(({ letter, items }) => `${letter}: ${items.join(', ')}`)).toEqual([
    expect.stringMatching(/^0–9: (?=.*3D print)(?=.*🚀).*Ελλάδα$/),
    'A: Ånge',
    'G: “Growth” fund',
    'O: ʻOkina',
    'U: ’Umar',
    'Z: Zeal',
  ]);
});
