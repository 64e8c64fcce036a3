// What a reader chose, as a link and back, and any text in the place of one.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { USUAL_STATES } from '#domain/funding/facets.ts';
import { MOST_TEXT, getChosen, readQuery, toSearch, toText, type Query } from '#domain/funding/query.ts';
import { SORTS } from '#domain/funding/sort.ts';
import { FACETS } from './made-up.ts';

const queries: fc.Arbitrary<Query> = fc
  .record({
    text: fc.string({ unit: 'grapheme', maxLength: MOST_TEXT }).map(toText),
    values: fc.tuple(...FACETS.map(({ values }) => fc.subarray(values.map(({ id }) => id)))),
    sort: fc.constantFrom(...SORTS),
  })
  .map(({ text, values, sort }) => ({
    text,
    sort,
    chosen: Object.fromEntries(
      FACETS.flatMap(({ id }, index) => {
        const chosen = values[index] ?? [];
        return id === 'when' || chosen.length > 0 ? [[id, chosen]] : [];
      }),
    ),
  }));

describe('links', () => {
  it('bring every choice back as it was', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(readQuery(toSearch(query, FACETS), FACETS)).toEqual({ query, notes: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const link = toSearch(query, FACETS);
        expect(toSearch(readQuery(link, FACETS).query, FACETS)).toBe(link);
      }),
      { numRuns: 1000 },
    );
  });

  it('are readable and in a fixed order', () => {
    const { query } = readQuery('?when=open&stage=prototype&who=large-firm,small-firm', FACETS);
    expect(toSearch(query, FACETS)).toBe('?who=small-firm,large-firm&stage=prototype&when=open');
  });

  it('are empty when nothing is chosen', () => {
    expect(toSearch(readQuery('', FACETS).query, FACETS)).toBe('');
    expect(readQuery('', FACETS).query.chosen.when).toEqual(USUAL_STATES);
  });
});

describe('any text after the question mark', () => {
  const wild = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.webQueryParameters(),
    fc
      .array(
        fc.tuple(
          fc.constantFrom('who', 'when', 'q', 'sort', 'amount', '__proto__', 'constructor'),
          fc.string({ unit: 'binary' }),
        ),
      )
      .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
    fc.string({ minLength: 9000, maxLength: 12_000 }),
  );

  it('is read without fault, 10,000 times, and gives only known values', () => {
    fc.assert(
      fc.property(wild, (search) => {
        const { query } = readQuery(search, FACETS);
        if ([...query.text].length > MOST_TEXT) return false;
        return FACETS.every(({ id, values }) =>
          (query.chosen[id] ?? []).every((value) => values.some((known) => known.id === value)),
        );
      }),
      { numRuns: 10_000 },
    );
  });

  it.each([
    ['?who=nobody', 'The link asked for who you are in words we do not know; we left that out.'],
    ['?who=small-firm&who=nobody,martian', 'The link asked for who you are in words we do not know; we left that out.'],
    [`?q=${'a'.repeat(10_240)}`, 'The link was too long, so its end was left out.'],
    [`?q=${'a'.repeat(200)}`, 'The search was too long, so its end was left out.'],
  ])('says what it left out of %.40s', (search, note) => {
    expect(readQuery(search, FACETS).notes).toContain(note);
  });

  it('takes repeated keys together', () => {
    expect(readQuery('?who=nhs&who=small-firm&who=nhs', FACETS).query.chosen.who).toEqual(['small-firm', 'nhs']);
  });

  it('ignores keys of other sites without a word', () => {
    expect(readQuery('?utm_source=letter&fbclid=1', FACETS).notes).toEqual([]);
  });

  it('keeps markup as the text it is', () => {
    expect(readQuery('?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E', FACETS).query.text).toBe('<script>alert(1)</script>');
  });
});

it('counts a facet as chosen when it differs from the usual', () => {
  expect(getChosen({ who: ['nhs'], when: USUAL_STATES, stage: [] })).toEqual(['who']);
  expect(getChosen({ when: ['open'] })).toEqual(['when']);
});
