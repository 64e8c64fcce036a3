// The words of a search: taken apart, put right and widened, without a browser.
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '#search/address.ts';
import { splitOrJoinCompounds, toCompounds } from '#search/compounds.ts';
import { listMarked, markText, toExcerpt, toMarkedWords } from '#search/excerpt.ts';
import { NO_INTENTS } from '#search/intents.ts';
import { readMarks, writeMarks } from '#search/marks.ts';
import { expand, toSynonyms } from '#search/expand.ts';
import { packWords } from '#search/index/dictionary.ts';
import { parseQuery } from '#search/parse-query.ts';
import { readNames, type NamesFile } from '#search/record.ts';
import { correct, isKnown, unpackWords } from '#search/spelling.ts';
import { editDistance } from '#text/edit-distance.ts';
import { fold, stem } from '#text/tokens.ts';
import { NAMES, page } from './pages.ts';

describe('the tokens of a query', () => {
  test.each([
    ['What is a Catapult?', ['catapult']],
    ['R&D tax-credits', ['rd', 'tax', 'credits']],
    ['r and d', ['rd']],
    ['to be or', ['to', 'be', 'or']],
    ['café', ['cafe']],
    ["EU's funds", ['eu', 'funds']],
    ['e-mail', ['email']],
    ['£5m', ['5', 'million']],
    ['£25k', ['25000']],
    ['£25000', ['25000']],
    ['£2.96 million', ['2.96', 'million']],
    ['bat\u00ADtery', ['battery']],
    ['５Ｇ', ['5g']],
    ['cafe\u0301', ['cafe']],
    ['battery \ud83d', ['battery']],
    ['battery battery', ['battery']],
    ['', []],
    ['   \u0000\u0007 ', []],
    ['🔋', []],
    ['مرحبا', ['مرحبا']],
    ['<script>alert(1)</script>', ['script', 'alert', '1']],
    ["'; DROP TABLE pages; --", ['drop', 'table', 'pages']],
    ['(.*+?^${}', []],
    ['__proto__', ['proto']],
  ])('%j', (typed, tokens) => {
    expect(parseQuery(typed).tokens).toEqual(tokens);
  });

  test('quotes keep words together, and a quote left open is no quote', () => {
    expect(parseQuery('"triple helix" model').phrases).toEqual([['triple', 'helix']]);
    expect(parseQuery('"triple helix').phrases).toEqual([]);
    expect(parseQuery('“living lab”').phrases).toEqual([['living', 'lab']]);
  });

  test('a million letters and ten thousand words are cut', () => {
    expect(parseQuery('a'.repeat(1_000_000)).tokens[0]).toHaveLength(40);
    expect(parseQuery('grant fund '.repeat(10_000)).text.length).toBeLessThanOrEqual(200);
  });

  test('folding leaves letters and numbers', () => {
    expect(fold('Innovation Policy & Practice, 2021–22: “what’s next?”')).toBe(
      'innovation policy and practice 2021 22 what next',
    );
  });

  test.each([
    ['grants', 'grant'],
    ['authorities', 'authority'],
    ['business', 'business'],
    ['businesses', 'business'],
    ['campus', 'campus'],
    ['campuses', 'campus'],
    ['enterprises', 'enterprise'],
    ['prizes', 'prize'],
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
  const names = { all: new Set(['battery', 'ktp', 'catapults']), beside: new Set(['catapults']) };

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
    expect(correct(typed, dictionary, names)).toBe(right);
  });

  test('a word beside the others in a name is what was meant', () => {
    expect(correct('catapulty', dictionary, names)).toBe('catapults');
    expect(correct('catapulty', dictionary, { ...names, beside: new Set() })).toBe('catapult');
  });

  test('a word in no name and on few pages is not what was meant', () => {
    expect(correct('batery', dictionary, names)).toBe('battery');
    expect(correct('batery', dictionary, { all: new Set(), beside: new Set() })).toBeUndefined();
  });

  test('a word, its plural and its beginning are known', () => {
    for (const word of ['battery', 'catapults', 'batt']) expect(isKnown(word, dictionary)).toBe(true);
    expect(isKnown('catapolt', dictionary)).toBe(false);
  });

  test('neighbours changing places are one edit', () => {
    expect(editDistance('ab', 'ba', 2)).toBe(1);
    expect(editDistance('kitten', 'sitting', 3)).toBe(3);
    expect(editDistance('battery', 'xxxxxxx', 2)).toBe(3);
  });
});

describe('acronyms and names', () => {
  const synonyms = toSynonyms(NAMES);
  const compounds = toCompounds(NAMES);

  test.each([
    ['sia', 'Science and Innovation Audit'],
    ['science innovation audit', 'SIA'],
    ['science innovation audits', 'SIA'],
  ])('%s → %s', (typed, other) => {
    expect(expand(parseQuery(typed).tokens, synonyms, compounds).map(({ to }) => to)).toContain(other);
  });

  test('a name with its acronym behind it is no second name', () => {
    expect(expand(['ktp'], synonyms, compounds).map(({ to }) => to)).toEqual(['Knowledge Transfer Partnership']);
  });

  test('inside a longer query the other words stay', () => {
    expect(expand(['ktp', 'grant'], synonyms, compounds)[0]?.tokens).toEqual([
      'knowledge',
      'transfer',
      'partnership',
      'grant',
    ]);
  });

  test('a word that is no name has no other form', () => {
    expect(expand(['battery'], synonyms, compounds)).toEqual([]);
  });
});

describe('the file of names', () => {
  const indexed = {
    id: 'en_1',
    summary: '',
    address: '/funding/call/',
    title: 'Call',
    aliases: ['C'],
    collection: 'funding',
    type: 'Funding',
    themes: ['Energy'],
    status: '',
    date: '',
    answers: [],
    timing: { kind: 'announced' as const, rounds: [{ closes: Date.UTC(2026, 5, 1), sourceDate: '2026-05-20' }] },
  } as const;
  const news = {
    ...indexed,
    address: '/news/a/',
    collection: 'news',
    type: 'News',
    date: '2025-03-01',
    timing: undefined,
  } as const;
  const event = { ...news, address: '/events/a/', collection: 'events', type: 'Event', date: '2026-06' } as const;
  const { timing: _news, ...newsPage } = news;
  const { timing: _event, ...eventPage } = event;
  const file: NamesFile = { pages: [indexed, newsPage, eventPage], pins: [], intents: NO_INTENTS };
  const readOn = (day: string): (readonly [string, string, boolean])[] =>
    readNames(file, Date.parse(day)).pages.map(({ title, status, isOld }) => [title, status, isOld] as const);

  test('a page has the status of the reader’s day, not on that of the build', () => {
    expect(readOn('2026-05-30')).toEqual([
      ['Call', 'Open', false],
      ['Call', 'Current', false],
      ['Call', 'To come', false],
    ]);
    expect(readOn('2027-07-01')).toEqual([
      ['Call', 'Closed', true],
      ['Call', 'Kept as a record', true],
      ['Call', 'Past', true],
    ]);
  });
});

describe('words together and apart', () => {
  const compounds = toCompounds({
    pages: [page('Living lab'), page('Venturefest'), page('Smart Places group')],
    pins: [],
    intents: NO_INTENTS,
  });
  test.each([
    [['livinglab'], ['living', 'lab']],
    [['venture', 'fest'], ['venturefest']],
    [
      ['the', 'smartplaces', 'group'],
      ['the', 'smart', 'places', 'group'],
    ],
  ])('%j → %j', (typed, other) => {
    expect(splitOrJoinCompounds(typed, compounds)?.tokens).toEqual(other);
  });

  test('words as they stand in the names are left alone', () => {
    expect(splitOrJoinCompounds(['living', 'lab'], compounds)).toBeUndefined();
  });
});

describe('marks', () => {
  test('go into the address and come back', () => {
    const hash = writeMarks(['r', 'd', 'tax'], 'who-can');
    expect(hash).toBe('#mark=r+d+tax&at=who-can');
    expect(readMarks(hash)).toEqual({ tokens: ['r', 'd', 'tax'], section: 'who-can' });
  });

  test('an address has no more words than are read from it', () => {
    const words = Array.from({ length: 30 }, (_, index) => `word${index}`);
    const read = readMarks(writeMarks(words))?.tokens ?? [];
    expect(read.length).toBeGreaterThan(10);
    expect(writeMarks(read)).toBe(writeMarks(words));
  });

  test.each(['', '#top', '#mark', '#marks=x'])('%j asks for none', (hash) => {
    expect(readMarks(hash)).toBeUndefined();
  });

  test('odd ones do no harm', () => {
    expect(readMarks(`#mark=%E0%A4%A&at=`)?.section).toBeUndefined();
    expect(readMarks(`#mark=${'a '.repeat(10_000)}`)?.tokens).toEqual(['a']);
  });

  test('text in parts is the text, and marks its words', () => {
    const parts = markText('Knowledge Transfer Partnerships (KTP)', ['partnership', 'ktp']);
    expect(parts.map(({ text }) => text).join('')).toBe('Knowledge Transfer Partnerships (KTP)');
    expect(parts.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['Partnerships', '(KTP)']);
  });

  test('words that the index found are marked too, whatever they look like', () => {
    const found = toMarkedWords('to work in a collaborative way', [4], ['collaboration']);
    expect(listMarked(found)).toEqual(['collaborative']);
    expect(toExcerpt(found).parts.filter(({ isMarked }) => isMarked)).toEqual([
      { text: 'collaborative', isMarked: true },
    ]);
  });

  test('an excerpt begins shortly before the stretch with the most hits', () => {
    const filler = 'nothing here '.repeat(40);
    const text = `battery ${filler} a grant for a battery and its grant ${filler}`;
    const words = toExcerpt(toMarkedWords(text, [], ['battery', 'grant']))
      .parts.map(({ text: part }) => part)
      .join('');
    expect(words).toMatch(/^… .*a grant for a battery and its grant.* …$/);
  });
});

describe('the address', () => {
  test('holds everything and comes back the same', () => {
    const text = '?q=r%26d+%22tax%22&exact=1&sort=newest&type=Funding&type=Guide&year=2017';
    expect(writeAddress(readAddress(text))).toBe(text);
  });

  test('bad addresses are read as far as they can be', () => {
    expect(readAddress('?q=%E0%A4%A&type=&type=&__proto__=1').q).not.toBe('');
    expect(readAddress('?q=bat%00te%07ry+%E2%80%AEgrant').q).toBe('bat te ry grant');
    expect(writeAddress(readAddress(''))).toBe('');
  });
});
