// One question read from the cells of a row: what was picked, why nothing was, and what contradicts itself. All is made up.
import { expect, test } from 'vitest';
import { codebookSchema } from '#schema/codebook.ts';
import { makeCellReader } from '#survey/read-cells.ts';
import { DONT_KNOW, makeCodedResponse, NO_ANSWER, NOT_APPLICABLE } from '#survey/coded-response.ts';

const HEADING = ['list', 'visits', 'talks'];
const { questions } = codebookSchema.parse({
  title: 'What made-up people said',
  period: '2001; made up',
  asked: 'Made-up people',
  source: 'made-up-report',
  sourcePlace: 'Table',
  questions: ['list', undefined].map((column, at) => ({
    kind: 'multiple',
    id: `wants-${at}`,
    wording: 'What would you like?',
    column,
    dontKnow: ["Don't know"],
    notApplicable: ['n/a'],
    answers: ['Visits', 'Talks'].map((label) => ({
      id: label.toLowerCase(),
      label,
      ...(column === undefined ? { column: label.toLowerCase() } : {}),
    })),
  })),
});

/** What the question at a place reads from a row: its code, what was picked, and what was told. */
function read(at: number, ...cells: string[]): { code: number | undefined; picks: number[]; told: string[] } {
  const question = questions[at];
  if (question === undefined) throw new Error('There is no such question.');
  const reading = makeCodedResponse(questions);
  const told: string[] = [];
  makeCellReader(
    question,
    at,
    (name) => HEADING.indexOf(name),
    'point',
  )(cells, reading, (kind, column, value) => told.push(`${kind} ${HEADING[column] ?? ''}: ${value}`));
  return { code: reading.codes[at], picks: [...(reading.picks[at] ?? [])], told };
}

test.each([
  ['several', 'Talks; Visits', { code: 0, picks: [1, 1], told: [] }],
  ['none', '', { code: NO_ANSWER, picks: [0, 0], told: [] }],
  ['a reason', "Don't know", { code: DONT_KNOW, picks: [0, 0], told: [] }],
  ['both', 'Talks;n/a', { code: 0, picks: [0, 1], told: ['answer-contradicts list: Talks;n/a'] }],
  ['one that is not listed', 'Talks;Food', { code: 0, picks: [0, 1], told: ['answer-unknown list: food'] }],
])('several answers in one cell: %s', (_what, cell, expected) => {
  expect(read(0, cell)).toEqual(expected);
});

test.each([
  ['one picked by its label, one by a mark', 'Visits', 'x', { code: 0, picks: [1, 1], told: [] }],
  ['zeros everywhere: asked, and chose none', '0', 'no', { code: 0, picks: [0, 0], told: [] }],
  ['nothing anywhere', '', '', { code: NO_ANSWER, picks: [0, 0], told: [] }],
  ['a reason', 'n/a', '', { code: NOT_APPLICABLE, picks: [0, 0], told: [] }],
  [
    'a reason before a pick',
    "Don't know",
    '1',
    { code: 0, picks: [0, 1], told: ["answer-contradicts visits: Don't know"] },
  ],
  ['a reason behind a pick', 'x', 'n/a', { code: 0, picks: [1, 0], told: ['answer-contradicts talks: n/a'] }],
  ['a formula', '=1+1', '', { code: NO_ANSWER, picks: [0, 0], told: ['cell-formula visits: =1+1'] }],
])('a column for each answer: %s', (_what, visits, talks, expected) => {
  expect(read(1, '', visits, talks)).toEqual(expected);
});
