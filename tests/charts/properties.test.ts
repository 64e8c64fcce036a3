// What holds for every chart, whatever the numbers and the words: thousands of made-up tables, drawn at both sizes.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHART_KINDS, type ChartKind } from '#charts/chart-kinds.ts';
import { MOST_ANSWERS } from '#charts/hundred/place-hundred.ts';
import { drawChart, type Chart } from '#charts/draw-chart.ts';
import { WIDTHS, type Drawing, type RectShape, type Shape } from '#charts/scene.ts';
import { toSeries, type ChartRow, type Item } from '#charts/series.ts';
import { placeSpan } from '#charts/span/place-span.ts';
import { placeLanes } from '#charts/lanes/place-lanes.ts';
import { placeSuccession } from '#charts/succession/place-succession.ts';
import { wrapText } from '#charts/text.ts';
import { measure } from '#fonts/measure.ts';
import { findFaults } from './check-drawing.ts';
import { SIZES } from './draw-examples.ts';

const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzÄß–%,().0123456789MW '.split('')),
  minLength: 1,
  maxLength: 90,
});
const label = word.map((text) => `x${text.trim()}`);
const share = fc.oneof(
  fc.constantFrom(0, 100, 99.9, 0.1),
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 1000 }).map((n) => n / 10),
);
const count = fc.oneof(fc.constant(0), fc.nat(1000), fc.integer({ min: 1, max: 999_999_999_999 }));

type Numbers = Pick<ChartRow, 'value' | 'low' | 'high'>;
const published = (number: fc.Arbitrary<number>): fc.Arbitrary<Numbers> =>
  number.map((value) => ({ value, low: null, high: null }));
const ranged = (number: fc.Arbitrary<number>): fc.Arbitrary<Numbers> =>
  fc.tuple(number, number).map(([a, b]) => ({ value: null, low: Math.min(a, b), high: Math.max(a, b) }));
const missing: fc.Arbitrary<Numbers> = fc.constant({ value: null, low: null, high: null });

const rows = (unit: 'percent' | 'count', number: fc.Arbitrary<number>, most = 12): fc.Arbitrary<ChartRow[]> =>
  fc
    .array(fc.record({ label, numbers: fc.oneof(published(number), ranged(number), missing) }), {
      minLength: 1,
      maxLength: most,
    })
    .map((list) =>
      list.map(({ label, numbers }, index) => ({ id: `row-${index}`, label, unit, note: '', step: null, ...numbers })),
    );

const format = ({ value, low, high, unit }: ChartRow): string => {
  const sign = unit === 'percent' ? '%' : '';
  if (value !== null) return `${value.toLocaleString('en-GB')}${sign}`;
  return low === null || high === null
    ? 'not published'
    : `${low.toLocaleString('en-GB')}–${high.toLocaleString('en-GB')}${sign}`;
};

function toItems(table: readonly ChartRow[]): Item[] {
  return toSeries(table, { emphasis: 'row-0', format });
}

function drawBoth(chart: Omit<Chart, 'id' | 'title'>): Drawing[] {
  return SIZES.flatMap((size) => {
    const result = drawChart({ id: 'made-up', title: 'Made up', ...chart }, size, measure);
    return result.drawn ? [result.drawing] : [];
  });
}

function expectSound(drawings: readonly Drawing[]): void {
  for (const drawing of drawings) expect(findFaults(drawing)).toEqual([]);
}

const partsOf = (
  shapes: readonly Shape[],
  part: Shape extends infer S ? (S extends { part: infer P } ? P : never) : never,
): RectShape[] => shapes.filter((shape): shape is RectShape => shape.kind === 'rect' && shape.part === part);

const RUNS = { numRuns: 150 };

describe('every kind of chart is sound for any table', () => {
  test.each<[ChartKind, 'percent' | 'count', fc.Arbitrary<number>]>([
    ['shares', 'percent', share],
    ['shares', 'count', count],
    ['interval', 'percent', share],
  ])('%s of %s', (kind, unit, number) => {
    fc.assert(
      fc.property(rows(unit, number), (table) => expectSound(drawBoth({ kind, items: toItems(table) }))),
      RUNS,
    );
  });

  test('hundred discs, with and without a rest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 33 }), { minLength: 1, maxLength: 3 }),
        label,
        fc.boolean(),
        (values, name, rest) => {
          const table = values.map((value, index): ChartRow => ({
            id: `row-${index}`,
            label: `${name} ${index}`,
            value,
            low: null,
            high: null,
            unit: 'percent',
            note: '',
            step: null,
          }));
          const drawings = drawBoth({
            kind: 'hundred',
            items: toItems(table),
            rest: rest ? 'The rest is not broken down' : undefined,
          });
          expectSound(drawings);
          for (const { shapes } of drawings) {
            const discs = shapes.filter((shape) => shape.kind === 'circle' && shape.part !== 'axis');
            expect(discs).toHaveLength(100);
            expect(discs.filter((shape) => shape.kind === 'circle' && shape.part === 'value')).toHaveLength(
              values.reduce((a, b) => a + b),
            );
          }
        },
      ),
      RUNS,
    );
  });

  test('ordered scales: the widths of a bar add up to the scale', () => {
    const steps = [0, 1, 2, 3].map((score) => ({ score, label: `step number ${score}` }));
    const four = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100)).map((cuts) => {
      const [a = 0, b = 0, c = 0] = cuts.slice(0, 3).sort((x, y) => x - y);
      return [a, b - a, c - b, 100 - c];
    });
    fc.assert(
      fc.property(fc.array(four, { minLength: 1, maxLength: 5 }), label, (bars, name) => {
        const table = bars.flatMap((shares, bar) =>
          shares.map((value, step): ChartRow => ({
            id: `row-${bar}-${step}`,
            label: `${name} ${bar}`,
            value,
            low: null,
            high: null,
            unit: 'percent',
            note: '',
            step,
          })),
        );
        const drawings = drawBoth({ kind: 'scale', items: toItems(table), steps });
        expectSound(drawings);
        for (const { shapes, width } of drawings) {
          const lengths = Map.groupBy(partsOf(shapes, 'value'), ({ y }) => y);
          expect(lengths.size).toBe(bars.length);
          for (const parts of lengths.values()) {
            const total = parts.reduce((sum, part) => sum + part.width, 0);
            expect(Math.abs(total - (width - 34))).toBeLessThan(0.1);
          }
        }
      }),
      RUNS,
    );
  });

  test('answers to an invitation', () => {
    fc.assert(
      fc.property(count, share, label, (asked, answered, name) => {
        const make = (id: string, value: number, unit: 'count' | 'percent'): ChartRow => ({
          id,
          label: `${name} ${id}`,
          value,
          low: null,
          high: null,
          unit,
          note: name,
          step: null,
        });
        expectSound(
          drawBoth({
            kind: 'response',
            items: toSeries([make('a', asked, 'count'), make('b', answered, 'percent')], { keepOrder: true, format }),
          }),
        );
      }),
      RUNS,
    );
  });

  test('values not published, on any scale', () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), fc.integer({ min: 2, max: 7 }), (labels, steps) => {
        const table = labels.map((text, index): ChartRow => ({
          id: `row-${index}`,
          label: text,
          value: null,
          low: null,
          high: null,
          unit: 'score',
          note: '',
          step: null,
        }));
        const scale = Array.from({ length: steps }, (_, score) => ({
          score,
          label: score % 2 === 0 ? 'important' : 'not at all important',
        }));
        expectSound(drawBoth({ kind: 'not-published', items: toItems(table), steps: scale }));
      }),
      RUNS,
    );
  });

  test('spans', () => {
    const end = fc.option(fc.integer({ min: 1_000, max: 10_000_000 }));
    const span = fc.record({ label, ends: fc.tuple(end, end) });
    const ticks = [3, 4, 5, 6, 7].map((power) => ({
      value: 10 ** power,
      label: `£${(10 ** power).toLocaleString('en-GB')}`,
    }));
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 8 }), (list) => {
        const spans = list.map(({ label, ends: [a, b] }, index) => {
          const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
          return { id: `row-${index}`, label, from, to, text: 'made-up amounts' };
        });
        for (const width of Object.values(WIDTHS)) {
          const placed = placeSpan(spans, { kind: 'log', domain: [1_000, 10_000_000], ticks }, width, measure);
          expectSound([{ ...placed, id: 'a', title: '', description: '', hatches: [] }]);
        }
      }),
      RUNS,
    );
  });
});

test('lines of succession and lanes, whatever is known of their days', () => {
  const day = fc
    .tuple(fc.integer({ min: 1990, max: 2026 }), fc.integer({ min: 1, max: 11 }), fc.integer({ min: 4, max: 10 }))
    .map(([year, month, length]) =>
      `${year}-${String(month).padStart(2, '0')}-15`.slice(0, length < 7 ? 4 : length < 10 ? 7 : 10),
    );
  const life = fc.record({ label, ends: fc.tuple(fc.option(day), fc.option(day)), isOver: fc.boolean() });
  fc.assert(
    fc.property(fc.array(life, { minLength: 1, maxLength: 8 }), (list) => {
      const lives = list.map(({ label: name, ends: [a, b], isOver }, index) => {
        const [from, until] = a !== null && b !== null && a > b ? [b, a] : [a, b];
        const follows = index === 0 ? [] : [`row-${index - 1}`];
        return { id: `row-${index}`, label: name, shortLabel: name, from, until, isOver, text: 'made up', follows };
      });
      const bars = lives.map(({ id, label: name, from, until }) => ({
        id,
        from: from ?? '1990',
        until,
        label: name,
        says: '',
      }));
      const dots = list.flatMap(({ ends }, index) =>
        ends.filter((on) => on !== null).map((on) => ({ id: `dot-${index}`, on, says: on })),
      );
      for (const width of Object.values(WIDTHS)) {
        const span = { from: '1990', to: '2026-11-24' };
        for (const placed of [
          placeSuccession(lives, span.to, width, measure),
          placeLanes([{ label: 'Made up', bars, dots }], span, width, measure),
        ])
          expectSound([{ ...placed, id: 'a', title: '', description: '', hatches: [] }]);
      }
    }),
    {
      ...RUNS,
      examples: [
        [
          [
            // Its year ends after the day up to which time is drawn, and there is no earlier year.
            { label: 'Old', ends: [null, '2026'], isOver: true },
            { label: 'New', ends: [null, null], isOver: false },
          ],
        ],
      ],
    },
  );
});

describe('a chart says what its table says', () => {
  test('bars are as long as their values, in order, and every row has its words', () => {
    fc.assert(
      fc.property(rows('percent', share), (table) => {
        const items = toItems(table);
        for (const { shapes, hitAreas } of drawBoth({ kind: 'shares', items })) {
          const plot = partsOf(shapes, 'track')[0]?.width ?? 0;
          for (const item of items.filter(({ value }) => value !== null)) {
            const bar = partsOf(shapes, 'value').find(({ row }) => row === item.id);
            expect(Math.abs((bar?.width ?? -1) - (plot * (item.value ?? 0)) / 100)).toBeLessThan(0.02);
            expect(
              shapes
                .filter((shape) => shape.kind === 'text' && shape.row === item.id)
                .map((shape) => (shape.kind === 'text' ? shape.text : '')),
            ).toContain(item.text);
          }
          expect(hitAreas.map(({ row }) => row)).toEqual(items.map(({ id }) => id));
          expect(hitAreas.map(({ y }) => y)).toEqual(hitAreas.map(({ y }) => y).toSorted((a, b) => a - b));
        }
      }),
      RUNS,
    );
  });

  test('of ranges, the place to point at lies round the mark of its row', () => {
    fc.assert(
      fc.property(rows('percent', share), (table) => {
        for (const { shapes, hitAreas } of drawBoth({ kind: 'interval', items: toItems(table) })) {
          const tracks = shapes.flatMap((shape) =>
            shape.kind === 'line' && shape.part === 'track' ? [shape.points[0]?.[1]] : [],
          );
          expect(hitAreas.map(({ y, height }) => y + height / 2)).toEqual(tracks);
        }
      }),
      RUNS,
    );
  });

  test.each([
    ['more than can be told apart', Array.from({ length: MOST_ANSWERS + 1 }, () => 10), true],
    ['one that is not published', [50, null], true],
    ['a few, all known', [50, 20], false],
  ])('answers of a hundred people are drawn as discs unless they are %s', (_, values, asBars) => {
    const numbers = { low: null, high: null, unit: 'percent', note: '', step: null } as const;
    const items = toItems(values.map((value, index) => ({ id: `row-${index}`, label: 'x', value, ...numbers })));
    const [discs, bars] = (['hundred', 'shares'] as const).map((kind) => drawBoth({ kind, items }));
    expect(isDeepStrictEqual(discs, bars)).toBe(asBars);
  });

  test('a scale of two steps can be drawn, of one cannot', () => {
    const steps = [0, 1].map((score) => ({ score, label: `step ${score}` }));
    const { findObstacle } = CHART_KINDS.scale;
    expect([steps, steps.slice(1)].map((scale) => findObstacle?.({ items: [], steps: scale }))).toEqual([
      undefined,
      expect.any(String),
    ]);
  });

  test('the order is that of the values, largest first, or that of the table', () => {
    fc.assert(
      fc.property(rows('percent', share), (table) => {
        const sizes = toItems(table).map(
          ({ value, low, high }) => value ?? ((low ?? -Infinity) + (high ?? -Infinity)) / 2,
        );
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        expect(toSeries(table, { keepOrder: true, format }).map(({ id }) => id)).toEqual(table.map(({ id }) => id));
      }),
      RUNS,
    );
  });
});

test('wrapped lines fit their column and lose no letter', () => {
  fc.assert(
    fc.property(word, fc.integer({ min: 40, max: 700 }), (text, column) => {
      const lines = wrapText(text, 'label', column, measure);
      for (const line of lines) expect(measure(line, 'sans', 15, 400)).toBeLessThanOrEqual(column);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
