// The words of a search: taken apart, put right and widened, without a browser.
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '#search/address.ts';
import { expand, toSynonyms } from '#search/expand.ts';
import { packWords } from '#search/index/dictionary.ts';
import { parseQuery } from '#search/parse-query.ts';
import { packNames, unpackNames } from '#search/record.ts';
import { correct, countEdits, isKnown, unpackWords } from '#search/spelling.ts';
import { fold, stem } from '#search/words.ts';
import { NAMES, PAGES } from './pages.ts';

describe('the words of a query', () => {
  test.each([
    ['What is a Catapult?', ['catapult']],
    ['R&D tax-credits', ['r', 'd', 'tax', 'credits']],
    ['to be or', ['to', 'be', 'or']],
    ['café', ['cafe']],
    ['battery battery', ['battery']],
    ['', []],
    ['   \u0000\u0007 ', []],
    ['🔋', []],
    ['مرحبا', ['مرحبا']],
    ['<script>alert(1)</script>', ['script', 'alert', '1']],
    ["'; DROP TABLE pages; --", ['drop', 'table', 'pages']],
    ['(.*+?^${}', []],
    ['__proto__', ['proto']],
  ])('%j', (typed, words) => {
    expect(parseQuery(typed).words).toEqual(words);
  });

  test('quotes keep words together, and a quote left open is no quote', () => {
    expect(parseQuery('"triple helix" model').phrases).toEqual([['triple', 'helix']]);
    expect(parseQuery('"triple helix').phrases).toEqual([]);
    expect(parseQuery('“living lab”').phrases).toEqual([['living', 'lab']]);
  });

  test('a million letters and ten thousand words are cut', () => {
    expect(parseQuery('a'.repeat(1_000_000)).words[0]).toHaveLength(40);
    expect(parseQuery('grant fund '.repeat(10_000)).text.length).toBeLessThanOrEqual(200);
  });

  test('folding leaves letters and numbers', () => {
    expect(fold('Innovation Policy & Practice, 2021–22: “what’s next?”')).toBe(
      'innovation policy and practice 2021 22 whats next',
    );
  });

  test.each([
    ['grants', 'grant'],
    ['authorities', 'authority'],
    ['business', 'business'],
    ['businesses', 'business'],
    ['campus', 'campus'],
    ['gas', 'gas'],
  ])('%s is a form of %s', (word, root) => {
    expect(stem(word)).toBe(root);
  });
});

describe('spelling', () => {
  const packed = packWords(
    new Map([
      ['catapult', 8],
      ['catapults', 2],
      ['capital', 4],
      ['battery', 1],
      ['ktp', 3],
    ]),
  );
  const dictionary = unpackWords(packed);

  test('the dictionary comes back as it was packed, with coarser counts', () => {
    expect([...dictionary]).toEqual([
      ['battery', 0],
      ['capital', 2],
      ['catapult', 3],
      ['catapults', 1],
      ['ktp', 1],
    ]);
    expect(packed).toContain('\n8s1');
  });

  test.each([
    ['catapolt', 'catapult'],
    ['catpault', 'catapult'],
    ['btatery', 'battery'],
    ['batttteryy', undefined],
    ['kpt', 'ktp'],
    ['ktx', undefined],
    ['94', undefined],
  ])('%s → %s', (typed, right) => {
    expect(correct(typed, dictionary)).toBe(right);
  });

  test('a word, its plural and its beginning are known', () => {
    for (const word of ['battery', 'catapults', 'batt']) expect(isKnown(word, dictionary)).toBe(true);
    expect(isKnown('catapolt', dictionary)).toBe(false);
  });

  test('neighbours changing places are one edit', () => {
    expect(countEdits('ab', 'ba', 2)).toBe(1);
    expect(countEdits('kitten', 'sitting', 3)).toBe(3);
    expect(countEdits('battery', 'xxxxxxx', 2)).toBe(3);
  });
});

describe('acronyms and names', () => {
  const synonyms = toSynonyms(NAMES);

  test.each([
    ['sia', 'Science and Innovation Audit'],
    ['science innovation audit', 'SIA'],
    ['science innovation audits', 'SIA'],
  ])('%s → %s', (typed, other) => {
    expect(expand(parseQuery(typed).words, synonyms).map(({ to }) => to)).toContain(other);
  });

  test('inside a longer query the other words stay', () => {
    expect(expand(['ktp', 'grant'], synonyms)[0]?.words).toEqual(['knowledge', 'transfer', 'partnership', 'grant']);
  });

  test('a word that is no name has no other form', () => {
    expect(expand(['battery'], synonyms)).toEqual([]);
  });
});

test('names come back as they were packed', () => {
  expect(unpackNames(JSON.parse(JSON.stringify(packNames(PAGES, []))) as ReturnType<typeof packNames>).pages).toEqual(
    PAGES,
  );
});

describe('the address', () => {
  test('holds everything and comes back the same', () => {
    const text = '?q=r%26d+%22tax%22&exact=1&type=Funding&type=Guide&year=2017';
    expect(writeAddress(readAddress(text))).toBe(text);
  });

  test('bad addresses are read as far as they can be', () => {
    expect(readAddress('?q=%E0%A4%A&type=&type=&__proto__=1').q).not.toBe('');
    expect(writeAddress(readAddress(''))).toBe('');
  });
});
