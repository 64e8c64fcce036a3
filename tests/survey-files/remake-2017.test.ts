// A consultation made again: answers made up to match published percentages go in, the published numbers come out.
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import type { Imported } from '#survey-files/import-answers.ts';
import { importFrom, toCsv } from './lay.ts';

/** Percentages as they were published in 2017; of money the source gives a range, and any share inside it will do. */
const PUBLISHED = {
  involve: 94,
  events: 59,
  content: 84,
  network: 86,
  collab: 68,
  email: 75,
  'in-kind': 70,
  money: 17,
};
const RATINGS = ['content', 'network', 'collab', 'email'];
/** 83 people answered; of them 57 rated the groups, which is a base that can give those shares. */
const PEOPLE = 83;
const RATERS = 57;

const yesNo = (id: string): string =>
  `  - { kind: single, id: ${id}, wording: "Made-up wording of ${id}?", column: ${id}, answers: [{ id: yes, label: "Yes" }, { id: no, label: "No" }] }\n`;
const parts = (id: string, columns: readonly string[]): string =>
  `  - { kind: multiple, id: ${id}, wording: "Made-up wording of ${id}?", answers: [${columns.map((column) => `{ id: ${column}, label: "${column}", column: ${column} }`).join(', ')}] }\n`;

const CODEBOOK = `title: The consultation of 2017, made up again
period: "2017; made up"
asked: Stakeholders
invited: 410
source: made-up-report
sourcePlace: Made up
questions:
${yesNo('involve')}${yesNo('events')}${parts('ratings', RATINGS)}${parts('support', ['in-kind', 'money'])}`;

let imported: Imported;

beforeAll(async () => {
  const columns = Object.entries(PUBLISHED).map(([id, percent]) => {
    const base = RATINGS.includes(id) ? RATERS : PEOPLE;
    return { base, yes: Math.round((percent / 100) * base) };
  });
  const rows = Array.from({ length: PEOPLE }, (_, at) =>
    columns.map(({ base, yes }) => (at >= base ? '' : at < yes ? 'Yes' : 'No')),
  );
  imported = await importFrom('answers.csv', toCsv([Object.keys(PUBLISHED), ...rows]), CODEBOOK);
  expect(imported.messages).toEqual([]);
});

function made(figure: string): Record<string, string>[] {
  return parse(imported.files.find(({ name }) => name === `${figure}.csv`)?.text ?? '', { columns: true });
}

test.each([
  ['involve-2001', [94, 6]],
  ['events-2001', [59, 41]],
  ['ratings-2001', [84, 86, 68, 75]],
  ['support-2001', [70, 17]],
])('%s', (figure, shares) => {
  expect(made(figure).map(({ value }) => Number(value))).toEqual(shares);
});

test('over 400 were asked, and 20% answered', () => {
  const [sent, rate] = made('response-2001');
  expect([sent?.['value'], rate?.['value'], rate?.['note']]).toEqual(['410', '20', '83 people']);
});
