// What the finder matches on in the page is what the build knew.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toKindWords, withFiledWords } from '#domain/funding/filed-words.ts';
import { hasWords, toWords } from '#domain/funding/find-words.ts';
import { readRow, toRowData } from '#domain/funding/row-data.ts';
import { readTiming, toTimingData } from '#domain/funding/timing-data.ts';
import { schemes } from './made-up.ts';

describe('a scheme', () => {
  it('comes back from the attributes of its row as it was', () => {
    fc.assert(
      fc.property(schemes, fc.constantFrom('', 'Also called made up', 'More help'), (made, also) => {
        const words = withFiledWords(toWords(`${made.title} ${also}`), made.tokens);
        const data = toRowData({ ...made, words }, made.title);
        const read = readRow(data, made.title, made.title);
        expect({ ...read, words: new Set(read.words) }).toEqual({ ...made, words: new Set(words) });
      }),
    );
  });

  it('has its dates back too where only they are written', () => {
    fc.assert(
      fc.property(schemes, ({ timing }) => {
        expect(readTiming(toTimingData(timing))).toEqual(timing);
      }),
    );
  });

  it('writes no word twice: not one that stands in the row, nor one it is filed under', () => {
    const tokens = new Set(['need.grant'] as const);
    const words = withFiledWords(['made', 'up', 'ktp'], tokens);
    const made = { id: 'a', title: 'Made up', tokens, timing: { kind: 'rounds' as const, rounds: [] }, sum: {}, words };
    expect(toRowData(made, 'Made up')['also']).toBe('ktp');
  });
});

describe('the words of what a scheme is filed under', () => {
  it('find it, each word of the answer', () => {
    const words = withFiledWords(
      ['made'],
      ['who.small-firm', 'need.tax-relief', 'theme.energy-storage', 'where.dudley', 'stage.trial'],
    );
    for (const asked of ['small', 'relief', 'energy stor', 'dudley', 'trial']) {
      expect(hasWords(words, toWords(asked)), asked).toBe(true);
    }
  });

  it('leave out what nobody types: sums, states, and that a source is silent', () => {
    expect(withFiledWords(['made'], ['amount.up-to-25000', 'pay.yes', 'stage.not-stated'])).toEqual(['made']);
  });

  it('come with other words for the kind', () => {
    expect(toKindWords('investment')).toContain('equity');
    expect(toKindWords('grant')).toBe('');
  });
});
