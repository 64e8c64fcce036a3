// Names in running text: whole words, the longest first, written as in the text. All names are made up.
import { describe, expect, it } from 'vitest';
import { createNameFinder, type KnownName } from '#domain/names/find-names.ts';

const names: KnownName[] = [
  { kind: 'organisation', id: 'lamp-works', name: 'Lamp Works' },
  { kind: 'organisation', id: 'lamp-works', name: 'LW' },
  { kind: 'term', id: 'lw', name: 'LW' },
  { kind: 'term', id: 'lamp', name: 'Lamp', eitherCase: true },
  { kind: 'term', id: 'kite-scheme', name: 'Kite scheme', eitherCase: true },
  { kind: 'term', id: 'r-and-d', name: 'R&D tax' },
];
const find = createNameFinder(names);
const told = (text: string): string[] => find(text).map(({ kind, id, name: name }) => `${kind} ${id}: ${name}`);

describe('finding names', () => {
  it.each([
    ['the longest name', 'The Lamp Works opened.', ['organisation lamp-works: Lamp Works']],
    ['either case of a term', 'A lamp. Lamp on.', ['term lamp: lamp', 'term lamp: Lamp']],
    [
      'a plural and a possessive',
      'Lamps, kite schemes, the LW’s hall.',
      ['term lamp: Lamps', 'term kite-scheme: kite schemes', 'organisation lamp-works: LW'],
    ],
    ['the organisation before the term', 'LW', ['organisation lamp-works: LW']],
    ['a name over the end of a line', 'The Lamp\nWorks opened.', ['organisation lamp-works: Lamp\nWorks']],
    ['a name over two lines of a list', 'The Lamp\r\n  Works', ['organisation lamp-works: Lamp\r\n  Works']],
    ['a name with a narrow space and a tab', 'The Lamp\u2009\tWorks', ['organisation lamp-works: Lamp\u2009\tWorks']],
    ['no name over an empty line', 'A lamp\n\nKite\n\nscheme', ['term lamp: lamp']],
    ['a name with a space that holds it together', 'The Lamp\u00a0Works', ['organisation lamp-works: Lamp\u00a0Works']],
    ['names with signs', 'Some R&D tax relief', ['term r-and-d: R&D tax']],
  ])('%s', (_what, text, found) => {
    expect(told(text)).toEqual(found);
  });

  it.each(['Lampshade', 'LAMP', 'lamp-lit', 'gas-lamp', 'Lamp/Works', 'lw', 'kite Scheme', 'Slamp'])(
    'nothing in “%s”',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  it('gives places that cut the text back together', () => {
    const text = 'One lamp of the Lamp Works.';
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(['lamp', 'Lamp Works']);
  });

  it('finds what stands for an organisation and for a term as both, when asked for them apart', () => {
    const findApart = createNameFinder(names, { apart: true });
    expect(findApart('LW and the Lamp Works').map(({ kind, name: name }) => `${kind}: ${name}`)).toEqual([
      'organisation: LW',
      'term: LW',
      'organisation: Lamp Works',
      'term: Lamp',
    ]);
  });

  it('takes as many steps for a thousand names as for ten: each word is looked up once', () => {
    let asked = 0;
    const many = Array.from({ length: 1000 }, (_, index) => ({
      kind: 'term' as const,
      id: `n-${index}`,
      get name() {
        asked += 1;
        return `Name${index} of things`;
      },
    }));
    const findMany = createNameFinder(many);
    asked = 0;
    expect(findMany('Some words, then Name7 of things and some more.').map(({ id }) => id)).toEqual(['n-7']);
    expect(asked).toBeLessThan(10);
  });
});
