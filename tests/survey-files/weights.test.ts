// Weighted answers by hand: 50 of weight 1 say yes, 50 of weight 3 say no; that is 25% and 75%, worth 80 answers.
import { expect, test } from 'vitest';
import { figureSchema } from '#schema/consultations.ts';
import { parse } from 'yaml';
import { importFrom, tableOf, toCsv } from './lay.ts';

const CODEBOOK = `title: Made-up weights
period: 2001; made up
asked: Made-up people
source: made-up-report
sourcePlace: Table
weight: weight
questions:
  - kind: single
    id: part
    wording: Did you take part?
    column: part
    answers:
      - { id: yes, label: "Yes" }
      - { id: no, label: "No" }
`;

test('shares are weighted, bases are people, and the effective base is said', async () => {
  const rows = Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? ['Yes', '1'] : ['No', '3']));
  const imported = await importFrom('answers.csv', toCsv([['part', 'weight'], ...rows]), CODEBOOK);
  expect(imported.messages).toEqual([]);
  expect(tableOf(imported, 'part-2001').map((line) => line.split(',')[2])).toEqual(['25', '75']);
  const text = imported.files.find(({ name }) => name === 'part-2001.yaml')?.text ?? '';
  expect(figureSchema.parse(parse(text))).toMatchObject({ base: 100, effectiveBase: 80 });
  expect(imported.report?.sections.flatMap(({ lines }) => lines)).toContain(
    'Asked: 100. Answered: 100, worth 80 unweighted answers.',
  );
});
