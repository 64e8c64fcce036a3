// The words round a figure: what is known of the base, what chance could do, what was worked out, and what is never said.
import { describe, expect, test } from 'vitest';
import { toFigureView, type FigureView } from '#views/figure.ts';
import { type FigureChanges, makeFacts, makeFigure } from '../builders/figure.ts';
import { makeRenderContext } from '../builders/render-context.ts';

/** A made-up figure with some fields changed; undefined takes a field away. */
function view(rows: readonly string[], changes: FigureChanges = {}): FigureView {
  const figure = makeFigure(rows, changes);
  const report = {
    title: 'A made-up report',
    publisher: 'Nobody',
    url: 'https://example.org/report',
    date: '1999-05-01',
    kind: 'official',
  } as const;
  const context = makeRenderContext({
    sources: new Map([['made-up-report', report]]),
    figures: new Map([[figure.id, figure]]),
    facts: makeFacts(figure),
  });
  return toFigureView(figure, context);
}

const EIGHTY = ['share,Made up,80,,,,percent,'];
const base = (people: number): FigureChanges => ({ baseNotStated: undefined, base: people });

describe('the base', () => {
  test('not stated: it says so, and no interval is worked out', () => {
    const figure = view(EIGHTY);
    expect(figure.base).toMatchInlineSnapshot(`"We do not know how many people answered this question."`);
    expect(figure.uncertainty).toBeUndefined();
  });

  test('known: the interval of one share, and who chose to answer', () => {
    const figure = view(EIGHTY, base(100));
    expect(figure.base).toMatchInlineSnapshot(`"Base: 100 people answered this question."`);
    expect(figure.uncertainty).toMatchInlineSnapshot(
      `"In a random sample of this size, chance alone could make the true share lie between 71% and 87% (95% Wilson interval). People chose whether to answer, so those who did may differ from those who did not."`,
    );
  });

  test('known with its population: the interval is narrower and says why', () => {
    expect(view(EIGHTY, { ...base(100), population: 150 }).uncertainty).toMatchInlineSnapshot(
      `"In a random sample of this size, chance alone could make the true share lie between 75% and 84% (95% Wilson interval, corrected for the size of the population). People chose whether to answer, so those who did may differ from those who did not."`,
    );
  });

  test('known, with several shares', () => {
    expect(view([...EIGHTY, 'other,Not made up,20,,,,percent,'], base(100)).uncertainty).toMatchInlineSnapshot(
      `"In a random sample of this size, chance alone could make each true share up to 8 percentage points higher or lower (95% Wilson interval). People chose whether to answer, so those who did may differ from those who did not."`,
    );
  });

  test('from 30 to 49 people: a small base', () => {
    const isSmall = (people: number): boolean =>
      view(EIGHTY, base(people)).base ===
      `Base: ${people} people answered this question. That is a small base: read the shares with care.`;
    expect([29, 30, 49, 50].map(isSmall)).toEqual([false, true, true, false]);
  });

  test('under 30 people: counts instead of shares, in the drawing, the table and the words', () => {
    const figure = view(EIGHTY, base(29));
    expect(figure.base).toMatchInlineSnapshot(
      `"Base: 29 people answered this question. That is too few for shares, so people are counted."`,
    );
    expect(figure.table).toMatchObject({ head: ['Answer', 'Number'], rows: [{ label: 'Made up', text: '23' }] });
    expect('wide' in figure.drawings && figure.drawings.wide.description).toBe('Made up: 23.');
    expect(figure.uncertainty).toMatchInlineSnapshot(
      `"People chose whether to answer, so those who did may differ from those who did not."`,
    );
  });

  test('known, but no value published: only that people chose to answer', () => {
    const scale = [
      { score: 0, label: 'no' },
      { score: 1, label: 'yes' },
    ];
    const figure = view(['share,Made up,,,,,score,'], { ...base(83), kind: 'not-published', unit: 'score', scale });
    expect(figure.uncertainty).toMatchInlineSnapshot(
      `"People chose whether to answer, so those who did may differ from those who did not."`,
    );
    expect(figure.table.rows).toEqual([{ label: 'Made up', text: 'not published', published: false, wraps: true }]);
    expect(figure.note?.strong).toBe('The values were not published as numbers.');
  });
});

describe('the rest', () => {
  test('is worked out, bracketed and said to be worked out', () => {
    const figure = view(EIGHTY, { rest: true });
    expect(figure.derived).toBe('The 20% is worked out from the 80%.');
    expect(figure.table.rows.at(-1)).toMatchObject({ text: '20%' });
    expect('wide' in figure.drawings && figure.drawings.wide.description).toMatchInlineSnapshot(
      `"Made up: 80%. The other 20% is not broken down in the source."`,
    );
  });

  test.each([
    ['nobody asked for it', EIGHTY, {}],
    ['nothing is left', ['share,Made up,100,,,,percent,'], { rest: true }],
    ['a value is a range', ['share,Made up,,15,20,,percent,'], { rest: true }],
  ] as const)('is not shown when %s', (_, rows, changes) => {
    expect(view(rows, changes).derived).toBeUndefined();
  });
});

test('question and citation', () => {
  const figure = view(EIGHTY);
  expect(figure.question).toMatchInlineSnapshot(
    `"Question: “Are you made up?” Asked of: everybody who was made up, 1999. Shares in per cent."`,
  );
  expect(
    view(EIGHTY, { questionIs: 'described', question: 'Whether people were made up' }).question,
  ).toMatchInlineSnapshot(
    `"Whether people were made up. Asked of: everybody who was made up, 1999. Shares in per cent."`,
  );
  expect(figure.citation).toMatchInlineSnapshot(
    `"“Most made-up people were made up”. The made-up site, consultation of 1999, figure 1: https://hub.example.org/consultation/1999/made-up/. Numbers: Nobody, “A made-up report”, 1 May 1999."`,
  );
  expect(`${figure.source.title}, ${figure.source.detail}`).toMatchInlineSnapshot(
    `"A made-up report, Nobody, 1 May 1999; page 1"`,
  );
});

test('a chart that cannot be drawn says why, and its table is still there', () => {
  const steps = [0, 1, 2, 3, 4, 5].map((score) => ({ score, label: `step ${score}` }));
  const figure = view(EIGHTY, { kind: 'not-published', scale: steps.slice(0, 1) });
  expect(figure.drawings).toMatchInlineSnapshot(`
    {
      "reason": "The steps of the scale are not stated, so there is no scale to draw on.",
    }
  `);
  expect(figure.table.rows).toHaveLength(1);
});
