// Made-up schemes, days and choices for the property tests of the finder.
import * as fc from 'fast-check';
import { AMOUNT_BANDS } from '#domain/funding/amounts.ts';
import { FACET_IDS, toFacets, type Facet } from '#domain/funding/facets.ts';
import type { FinderScheme, Token } from '#domain/funding/finder-scheme.ts';
import type { Wish } from '#domain/funding/match.ts';
import { PLACES } from '#domain/funding/places.ts';
import type { Round, Timing } from '#domain/funding/state.ts';

const DAY = 86_400_000;
export const NOON = Date.UTC(2026, 10, 24, 12);

export const FACETS: readonly Facet[] = toFacets(
  [
    { id: 'theme-a', label: 'Made-up theme A' },
    { id: 'theme-b', label: 'Made-up theme B' },
  ],
  PLACES,
  AMOUNT_BANDS,
);

const WORDS = ['made', 'up', 'grant', 'loan', 'battery', 'énergie', 'ktp'];

const instants = fc.integer({ min: -400, max: 400 }).map((days) => NOON + days * DAY);

const dates = fc.constantFrom('2026-11-20', '2026-11', '2026-06', '2025', '2024-02-29');

const rounds: fc.Arbitrary<Round> = fc.oneof(
  fc.record({ opens: instants, closes: instants, sourceDate: dates }, { requiredKeys: ['closes'] }),
  fc.record({ opens: instants, sourceDate: dates }),
);

const timings: fc.Arbitrary<Timing> = fc.record(
  {
    kind: fc.constantFrom('ongoing' as const, 'rounds' as const, 'announced' as const, 'ended' as const),
    byLaw: fc.constant(true as const),
    endsOn: dates,
    factsDate: dates,
    rounds: fc.array(rounds, { maxLength: 3 }),
  },
  { requiredKeys: ['kind', 'rounds'] },
);

const tokensOf = ({ id, values }: Facet): fc.Arbitrary<Token[]> =>
  fc.subarray(
    values.map((value): Token => `${id}.${value.id}`),
    { minLength: id === 'when' ? 0 : 1 },
  );

export const schemes: fc.Arbitrary<FinderScheme> = fc
  .record({
    id: fc.uuid(),
    title: fc.subarray(WORDS, { minLength: 1 }).map((words) => words.join(' ')),
    tokens: fc.tuple(...FACETS.filter(({ id }) => id !== 'when').map(tokensOf)).map((all) => new Set(all.flat())),
    timing: timings,
    sum: fc.record(
      { min: fc.integer({ min: 1, max: 1e6 }), max: fc.integer({ min: 1e6, max: 1e9 }) },
      { requiredKeys: [] },
    ),
  })
  .map((scheme) => ({ ...scheme, words: scheme.title.normalize('NFKD').replace(/\p{M}/gu, '').split(' ') }));

export const lists = fc.array(schemes, { maxLength: 40 });

export const wishes: fc.Arbitrary<Wish> = fc.record({
  text: fc.constantFrom('', '', 'gra', 'battery ktp', 'Énergie', 'nothing like it'),
  chosen: fc
    .tuple(...FACETS.map(({ values }) => fc.option(fc.subarray(values.map(({ id }) => id)), { nil: [] as string[] })))
    .map((all) => Object.fromEntries(FACET_IDS.map((id, index) => [id, all[index] ?? []]))),
});
