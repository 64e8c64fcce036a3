// Named examples of every kind of chart with its odd cases: for the reference drawings, the property tests and the gallery.
import type { ChartKind } from '#charts/chart-kinds.ts';
import type { Chart } from '#charts/draw-chart.ts';
import { toSeries, type ChartRow } from '#charts/series.ts';
import type { Span, SpanAxis } from '#charts/span/place-span.ts';
import type { Lane } from '#charts/lanes/place-lanes.ts';
import type { RoundRow } from '#charts/rounds/place-rounds.ts';
import type { Era, YearDot } from '#charts/years/place-years.ts';
import type { Life } from '#charts/succession/place-succession.ts';

const SCALE = [
  { score: 0, label: 'not at all important' },
  { score: 1, label: 'slightly important' },
  { score: 2, label: 'important' },
  { score: 3, label: 'very important' },
];
const LONG =
  'A very long answer that explains itself at such length that no column could ever hold it on one line, nor on two, and that goes on';
const UNBREAKABLE = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

type Cells = Partial<ChartRow> & { label: string };

const number = (value: number): string => value.toLocaleString('en-GB');

/** Writes a made-up row as formatFact would. */
function format({ value, low, high, unit }: ChartRow): string {
  const sign = unit === 'percent' ? '%' : '';
  if (value !== null) return `${number(value)}${sign}`;
  return low === null || high === null ? 'not published' : `${number(low)}–${number(high)}${sign}`;
}

function toRows(cells: readonly Cells[]): ChartRow[] {
  return cells.map((cell, index) => ({
    id: `row-${index + 1}`,
    value: null,
    low: null,
    high: null,
    unit: 'percent',
    note: '',
    step: null,
    ...cell,
  }));
}

function chart(
  id: string,
  kind: ChartKind,
  cells: readonly Cells[],
  more: Partial<Chart> & { emphasis?: string; keepOrder?: boolean } = {},
): Chart {
  const { emphasis, keepOrder, ...rest } = more;
  return {
    id,
    kind,
    title: `Made-up example: ${id}`,
    items: toSeries(toRows(cells), { emphasis, keepOrder, format }),
    ...rest,
  };
}

const stacked = (label: string, shares: readonly (number | null)[]): Cells[] =>
  shares.map((value, step) => ({ label, value, step, id: `${label.toLowerCase().replace(/\W+/g, '-')}-${step}` }));

export const EXAMPLES: readonly Chart[] = [
  chart(
    'shares',
    'shares',
    [
      { label: 'First', value: 86 },
      { label: 'Second', value: 84 },
      { label: 'Third', value: 75 },
      { label: 'Fourth', value: 68 },
    ],
    { emphasis: 'row-4' },
  ),
  chart('shares-0-and-100', 'shares', [
    { label: 'Everybody', value: 100 },
    { label: 'Nobody', value: 0 },
  ]),
  chart('shares-one-row-and-rest', 'shares', [{ label: 'Valued it', value: 59 }], {
    rest: 'The other 41% is not broken down in the source',
  }),
  chart('shares-rest-is-small', 'shares', [{ label: 'Valued it', value: 99 }], {
    rest: 'The other 1% is not broken down in the source',
  }),
  chart(
    'shares-ten-rows',
    'shares',
    Array.from({ length: 10 }, (_, index) => ({ label: `Answer ${index + 1}`, value: 97 - index * 9 })),
  ),
  chart('shares-long-labels', 'shares', [
    { label: LONG, value: 62 },
    { label: UNBREAKABLE, value: 41 },
  ]),
  chart('shares-missing-value', 'shares', [{ label: 'Published', value: 40 }, { label: 'Not published' }]),
  chart('shares-all-missing', 'shares', [{ label: 'One' }, { label: 'Two' }]),
  chart(
    'range',
    'shares',
    [
      { label: 'In kind', value: 70 },
      { label: 'Money', low: 15, high: 20 },
    ],
    { emphasis: 'row-2' },
  ),
  chart('range-touches-100', 'shares', [{ label: 'Nearly all', low: 93, high: 100 }]),
  chart('range-from-0', 'shares', [{ label: 'Hardly anybody', low: 0, high: 2 }]),
  chart('counts', 'shares', [
    { label: 'First', value: 9, unit: 'count' },
    { label: 'Second', value: 4, unit: 'count' },
  ]),
  chart('counts-12-digits', 'shares', [
    { label: 'Much', value: 123_456_789_012, unit: 'count' },
    { label: 'Little', value: 987, unit: 'count' },
  ]),
  chart('counts-all-0', 'shares', [{ label: 'None', value: 0, unit: 'count' }]),
  chart('right-to-left', 'shares', [
    { label: 'חדשנות במידלנדס המערבי', value: 64 },
    { label: 'الابتكار في غرب ميدلاندز', value: 31 },
  ]),
  chart('hundred', 'hundred', [{ label: 'Wished to be involved', value: 94 }], {
    rest: 'The other 6% is not broken down in the source',
  }),
  chart('hundred-0', 'hundred', [{ label: 'Nobody', value: 0 }], {
    rest: 'The other 100% is not broken down in the source',
  }),
  chart('hundred-100', 'hundred', [{ label: 'Everybody', value: 100 }]),
  chart('hundred-three-answers', 'hundred', [
    { label: 'Yes', value: 61.5 },
    { label: 'Perhaps', value: 20.5 },
    { label: LONG, value: 18 },
  ]),
  chart('hundred-range', 'hundred', [{ label: 'Offered money', low: 15, high: 20 }]),
  chart(
    'response',
    'response',
    [
      { label: 'People sent the questionnaire', value: 400, unit: 'count' },
      { label: 'Answered', value: 20, note: 'Of those sent the questionnaire' },
      { label: 'People who rated the objectives', value: 83, unit: 'count' },
    ],
    { emphasis: 'row-2', keepOrder: true },
  ),
  chart(
    'response-nobody',
    'response',
    [
      { label: 'Asked', value: 12, unit: 'count' },
      { label: 'Answered', value: 0 },
    ],
    { keepOrder: true },
  ),
  chart(
    'scale',
    'scale',
    [...stacked('Ecosystem', [4, 10, 30, 56]), ...stacked('Independent voice', [12, 20, 40, 28])],
    { steps: SCALE, keepOrder: true },
  ),
  chart('scale-empty-step', 'scale', [...stacked('Ecosystem', [0, 1, 1, 98]), ...stacked('Voice', [0, 0, 0, 100])], {
    steps: SCALE,
    keepOrder: true,
  }),
  chart('scale-narrow-steps', 'scale', stacked('All at the end', [1, 1, 1, 97]), { steps: SCALE, keepOrder: true }),
  chart('scale-missing-step', 'scale', stacked('One missing', [null, 10, 30, 50]), { steps: SCALE, keepOrder: true }),
  chart(
    'not-published',
    'not-published',
    [
      { label: 'Building and maintaining a thriving innovation ecosystem', unit: 'score' },
      { label: 'Catalysing collaborative innovation activity', unit: 'score' },
      { label: 'Acting as the independent voice of innovation', unit: 'score' },
    ],
    { steps: SCALE, keepOrder: true },
  ),
  chart('interval', 'interval', [
    { label: 'First', value: 52, low: 40, high: 64 },
    { label: LONG, value: 99, low: 93, high: 100 },
    { label: 'No interval', value: 0 },
    { label: 'Not published' },
  ]),
];

/** Charts whose data is no table of a figure. */
export const SPAN_EXAMPLES: readonly { id: string; spans: readonly Span[]; axis: SpanAxis }[] = [
  {
    id: 'span-stages',
    spans: [
      { id: 'a', label: 'Made-up scheme', from: 0, to: 2, text: 'Idea to prototype' },
      { id: 'b', label: LONG, from: 3, to: 3, text: 'Trial', emphasised: true },
      { id: 'c', label: 'Stage not stated', from: null, to: null, text: 'Not stated in our sources' },
    ],
    axis: { kind: 'steps', steps: ['Idea', 'Feasibility', 'Prototype', 'Trial', 'Selling more'] },
  },
  {
    id: 'span-amounts-log',
    spans: [
      { id: 'a', label: 'Small', from: 1_000, to: 5_000, text: '£1,000 to £5,000' },
      { id: 'b', label: 'Up to', from: null, to: 250_000, text: 'Up to £250,000' },
      { id: 'c', label: 'From', from: 50_000, to: null, text: 'From £50,000' },
      { id: 'd', label: 'One amount', from: 25_000, to: 25_000, text: '£25,000' },
    ],
    axis: {
      kind: 'log',
      domain: [1_000, 10_000_000],
      ticks: [
        { value: 1_000, label: '£1,000' },
        { value: 10_000, label: '£10,000' },
        { value: 100_000, label: '£100,000' },
        { value: 1_000_000, label: '£1m' },
        { value: 10_000_000, label: '£10m' },
      ],
    },
  },
];

const life = (id: string, from: string | null, until: string | null, more: Partial<Life> = {}): Life => ({
  id,
  label: `The made-up body ${id.toUpperCase()}`,
  shortLabel: id.toUpperCase(),
  from,
  until,
  isOver: until !== null,
  text: 'made-up times',
  follows: [],
  ...more,
});

export const SUCCESSION_EXAMPLES: readonly { id: string; lives: readonly Life[] }[] = [
  {
    id: 'succession',
    lives: [
      life('a', '2005', '2017'),
      life('b', '2018-01', null, { follows: ['a'] }),
      life('c', null, '2012-05'),
      life('d', null, '2023', { follows: ['c'] }),
      life('e', null, null, { follows: ['c'], isOver: true, label: LONG }),
      life('f', '2016', null, { follows: ['d'] }),
    ],
  },
  { id: 'succession-one', lives: [life('a', null, null)] },
];

const dot = (id: string, on: string): Lane['dots'][number] => ({ id, on, says: `${on}: made up` });

export const LANE_EXAMPLES: readonly { id: string; lanes: readonly Lane[] }[] = [
  {
    id: 'lanes',
    lanes: [
      {
        label: 'Bodies',
        bars: [
          { id: 'a', from: '2005', until: '2017', label: 'A made-up body', says: 'A: 2005 to 2017' },
          { id: 'b', from: '2018-01', until: null, label: LONG, says: 'B: since 2018' },
        ],
        dots: [],
      },
      { label: 'Nothing', bars: [], dots: [] },
      {
        label: 'Much on one day',
        bars: [],
        dots: [
          dot('c', '2018-02-13'),
          dot('d', '2018-02-13'),
          dot('e', '2018-02'),
          dot('f', '2018'),
          dot('g', '2026-11-24'),
        ],
      },
    ],
  },
];

export const YEAR_EXAMPLES: readonly { id: string; eras: readonly Era[]; dots: readonly YearDot[]; known: string }[] = [
  {
    id: 'years',
    eras: [
      { id: 'a', label: 'A made-up body', from: '2005', until: '2017' },
      { id: 'b', label: 'What came after it', from: '2018-01', until: null },
    ],
    dots: [dot('c', '2018-02-13'), dot('d', '2018'), dot('e', '2021-02'), dot('f', '2026-11-24')],
    known: '2024-07-15',
  },
  {
    id: 'years-late',
    eras: [
      { id: 'a', label: LONG, from: '2005', until: '2024' },
      { id: 'b', label: LONG, from: '2026-06', until: null },
    ],
    dots: [],
    known: '2026-11-24',
  },
];

export const ROUND_EXAMPLES: readonly { id: string; rows: readonly RoundRow[] }[] = [
  {
    id: 'rounds',
    rows: [
      {
        id: 'many',
        label: 'Made-up scheme',
        rounds: [
          { id: 'a', opens: '2025-12-01', closes: '2026-02-04', label: '4 Feb', text: 'Round 1' },
          { id: 'b', closes: '2026-04-01', label: '1 Apr', text: 'Round 2' },
          { id: 'c', opens: '2026-04-20', closes: '2026-06-24', label: '24 Jun', text: 'Round 3' },
        ],
      },
      { id: 'briefing', label: LONG, rounds: [{ id: 'd', on: '2026-06-18', label: 'briefing 18 Jun', text: 'A day' }] },
      {
        id: 'crowded',
        label: 'Labels that would touch',
        rounds: [
          { id: 'e', opens: '2026-01-02', closes: '2026-01-07', label: '7 Jan', text: 'Five days' },
          { id: 'f', opens: '2026-01-08', closes: '2026-01-09', label: '9 Jan', text: 'Two days' },
        ],
      },
      {
        id: 'ahead',
        label: 'A date ahead',
        rounds: [{ id: 'g', opens: '2027-02-20', label: 'from 20 Feb', text: 'Opens' }],
      },
      {
        id: 'soon',
        label: 'A date just ahead',
        rounds: [{ id: 'j', opens: '2026-10-01', closes: '2026-12-04', label: '4 Dec', text: 'Running' }],
      },
      {
        id: 'across',
        label: 'Begun before the frame',
        rounds: [
          { id: 'h', opens: '2020-01-01', closes: '2020-02-01', label: '1 Feb', text: 'Long over' },
          { id: 'i', opens: '2025-07-14', closes: '2025-09-02', label: '2 Sep', text: 'Ends as the frame begins' },
        ],
      },
      { id: 'none', label: 'No round', rounds: [] },
    ],
  },
  {
    id: 'rounds-strip',
    rows: [{ id: 'one', rounds: [{ id: 'a', closes: '2026-05-27', label: '27 May', text: 'Round' }] }],
  },
  { id: 'rounds-of-nothing', rows: [] },
];
