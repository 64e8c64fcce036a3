// Made-up schemes, days and answers for the property tests of the finder.
import * as labels from '#i18n/funding-labels.ts';
import * as fc from 'fast-check';
import { AMOUNT_BANDS } from '#domain/funding/bands.ts';
import { toFacets, type Facet } from '#domain/funding/facets.ts';
import type { FinderScheme, Token } from '#domain/funding/finder-scheme.ts';
import { countFits, judge, type Answers, type JudgedScheme } from '#domain/funding/judge.ts';
import type { SchemeRules } from '#domain/funding/rules.ts';
import type { Round, Timing } from '#domain/funding/state.ts';
import { makePlaces } from '../../builders/places.ts';

const PLACES = makePlaces().asked;

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

const keysOf = <K extends string>(labels: Record<K, string>): K[] => Object.keys(labels) as K[];

export const OPTIONS = {
  who: keysOf(labels.people),
  need: keysOf(labels.kinds),
  stage: keysOf(labels.steps),
  sum: AMOUNT_BANDS.map(({ id }) => id),
  where: PLACES.map(({ id }) => id),
  pay: ['yes', 'no'],
  partner: ['yes', 'no'],
} as const;

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

const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values], { minLength: 1 });
const reported = fc.constant(true as const);
const need = fc.record(
  { needed: fc.constantFrom(...keysOf(labels.answers.pay)), reported },
  { requiredKeys: ['needed'] },
);

const rules: fc.Arbitrary<SchemeRules> = fc.record(
  {
    who: fc.record(
      { types: some(OPTIONS.who), asPartner: some(OPTIONS.who), onlyThese: fc.constant(true as const), reported },
      { requiredKeys: ['types'] },
    ),
    kinds: some(OPTIONS.need),
    stage: fc.record({ steps: some(OPTIONS.stage), reported }, { requiredKeys: ['steps'] }),
    sum: fc.oneof(
      fc.record({ min: fc.integer({ min: 1, max: 1e6 }), max: fc.integer({ min: 1e6, max: 1e9 }) }),
      fc.record({ max: fc.integer({ min: 1, max: 1e7 }) }),
      fc.record({ min: fc.integer({ min: 1, max: 1e7 }), reported }),
    ),
    where: fc.record({ outside: some(OPTIONS.where), unsure: some(OPTIONS.where), reported }, { requiredKeys: [] }),
    pay: need,
    partner: need,
  },
  { requiredKeys: ['who', 'kinds'] },
);

export const judgedSchemes: fc.Arbitrary<JudgedScheme> = fc.record({ id: fc.uuid(), timing: timings, rules });

export const answers: fc.Arbitrary<Answers> = fc.record(
  {
    who: fc.constantFrom(...OPTIONS.who),
    need: some(OPTIONS.need),
    stage: fc.constantFrom(...OPTIONS.stage),
    sum: fc.constantFrom(...OPTIONS.sum),
    where: fc.constantFrom(...OPTIONS.where),
    pay: fc.constantFrom('yes' as const, 'no' as const),
    partner: fc.constantFrom('yes' as const, 'no' as const),
  },
  { requiredKeys: [] },
);

/** How many schemes may fit each value, as the finder counts them. */
export function countMade(schemes: readonly JudgedScheme[], given: Answers): Map<string, number> {
  return countFits(
    schemes.map((scheme) => ({ rules: scheme.rules, judgement: judge(scheme, given, NOON) })),
    OPTIONS,
  );
}

/** Made-up rules for tests in which only what a scheme is filed under counts. */
export const ANY_RULES: SchemeRules = { who: { types: ['small-firm'] }, kinds: ['grant'] };

export const schemes: fc.Arbitrary<FinderScheme> = fc
  .tuple(judgedSchemes, fc.constantFrom('Made-up grant', 'Énergie', 'KTP'), some(FACETS.slice(0, 3)))
  .map(([scheme, title, facets]) => ({
    ...scheme,
    title,
    tokens: new Set(facets.map(({ id, values }): Token => `${id}.${values[0]?.id ?? ''}`)),
  }));
