// Made-up schemes for the benchmark of the finder: as many as asked, spread over all answers, always the same.
import { NOT_STATED, toFacets } from '../src/domain/funding/facets.ts';
import type { FinderScheme, Token } from '../src/domain/funding/finder-scheme.ts';
import { withFiledWords } from '../src/domain/funding/filed-words.ts';
import { toWords } from '../src/domain/funding/find-words.ts';
import { AMOUNT_BANDS } from '../src/domain/funding/amounts.ts';
import { PLACES } from '../src/domain/funding/places.ts';

const THEMES = [
  'next-generation-transport',
  'sustainable-construction',
  'energy-storage-and-systems',
  'technologies-for-better-health',
  'advanced-manufacturing',
  'digital-technology-and-data',
  'systems-integration',
].map((id) => ({ id, label: id }));

const WORDS = 'made up grant loan fund battery rail health data venture growth local prize trial pilot proof'.split(
  ' ',
);
const TIMINGS = ['ongoing', 'rounds', 'announced', 'ended'] as const;
const DATES = ['2026-11-20', '2026-09', '2026', '2025-03-14'];
const DAY = 86_400_000;
const FROM = Date.UTC(2026, 0, 1);

export function makeUpSchemes(count: number): FinderScheme[] {
  let seed = 20171001;
  /** A whole number from 0 to below the limit; the same row of numbers in every run. */
  const draw = (limit: number): number => {
    seed = (seed * 1664525 + 1013904223) % 4294967296;
    return Math.floor((seed / 4294967296) * limit);
  };
  const facets = toFacets(THEMES, PLACES, AMOUNT_BANDS).filter(({ id }) => id !== 'when');
  return Array.from({ length: count }, (_, index): FinderScheme => {
    const tokens = new Set(
      facets.flatMap(({ id, values }): Token[] => {
        const known = values.filter((value) => value.id !== NOT_STATED);
        const picked = known.filter(() => draw(3) === 0).map((value): Token => `${id}.${value.id}`);
        return picked.length > 0 ? picked : [`${id}.${known[draw(known.length)]?.id ?? NOT_STATED}`];
      }),
    );
    const words = Array.from({ length: 3 }, () => WORDS[draw(WORDS.length)] ?? '');
    const title = `Made-up scheme ${index} ${words.join(' ')}`;
    const min = draw(50) * 1000;
    return {
      id: `made-up-${index}`,
      title,
      tokens,
      timing: {
        kind: TIMINGS[draw(4)] ?? 'ended',
        factsDate: DATES[draw(4)] ?? '2026',
        rounds: draw(2) === 0 ? [] : [{ closes: FROM + draw(700) * DAY, sourceDate: DATES[draw(4)] ?? '2026' }],
      },
      sum: { min, max: min + draw(5_000_000) },
      words: withFiledWords(toWords(title), tokens),
    };
  });
}
