// The consultation of 2017 made again: answers made up to match its published percentages go in, the published numbers come out.
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import type { Imported } from '#survey-files/import-answers.ts';
import { importFrom, toCsv } from './lay.ts';

const PUBLISHED = 'content/consultations/2017';

/** 83 people answered, as stated for one question; of them 57 rated the groups, which is a base that can give those shares. */
const PEOPLE = 83;
const RATERS = 57;
const INVITED = 410;

interface PublishedRow {
  id: string;
  label: string;
  value: string;
  low: string;
  high: string;
}

function published(figure: string): PublishedRow[] {
  return parse(readFileSync(`${PUBLISHED}/${figure}.csv`, 'utf8'), { columns: true });
}

function valueOf(figure: string, id: string): number {
  const row = published(figure).find((item) => item.id === id);
  return Number(row?.value === '' ? row.low : row?.value);
}

/** How many of the base must have said so for this share. */
function peopleFor(percent: number, base: number): number {
  const people = Math.round((percent / 100) * base);
  expect(Math.floor((people / base) * 100 + 0.5)).toBe(percent);
  return people;
}

const RATINGS = published('working-group-ratings');
const YES = { id: 'yes', label: 'Yes' };
const yesNo = (id: string): string =>
  `  - { kind: single, id: ${id}, wording: "Made-up wording of ${id}?", column: ${id}, answers: [{ id: ${YES.id}, label: "${YES.label}" }, { id: no, label: "No" }] }\n`;
const parts = (id: string, columns: readonly string[]): string =>
  `  - { kind: multiple, id: ${id}, wording: "Made-up wording of ${id}?", answers: [${columns.map((column) => `{ id: ${column}, label: "${column}", column: ${column} }`).join(', ')}] }\n`;

const CODEBOOK = `title: The consultation of 2017, made up again
period: "2017; made up"
asked: Stakeholders
invited: ${INVITED}
source: launch-article
sourcePlace: Made up
questions:
${yesNo('involve')}${yesNo('events')}${parts(
  'ratings',
  RATINGS.map(({ id }) => id),
)}${parts('support', ['in-kind', 'money'])}`;

let imported: Imported;

beforeAll(async () => {
  const involve = peopleFor(valueOf('wish-to-be-involved', 'con-involve'), PEOPLE);
  const events = peopleFor(valueOf('value-of-events', 'con-events'), PEOPLE);
  const inKind = peopleFor(valueOf('offers-of-support', 'con-inkind'), PEOPLE);
  // The source gives a range; any share inside it will do.
  const money = Math.round(0.17 * PEOPLE);
  const ratings = RATINGS.map(({ value }) => peopleFor(Number(value), RATERS));
  const rows = Array.from({ length: PEOPLE }, (_, at) => [
    at < involve ? 'Yes' : 'No',
    at < events ? 'Yes' : 'No',
    ...ratings.map((count) => (at < RATERS ? (at < count ? 'Yes' : 'No') : '')),
    at < inKind ? 'Yes' : 'No',
    at < money ? 'Yes' : 'No',
  ]);
  const heading = ['involve', 'events', ...RATINGS.map(({ id }) => id), 'in-kind', 'money'];
  imported = await importFrom('answers.csv', toCsv([heading, ...rows]), CODEBOOK);
  expect(imported.messages).toEqual([]);
});

function made(figure: string): Record<string, string>[] {
  const text = imported.files.find(({ name }) => name === `${figure}.csv`)?.text ?? '';
  return parse(text, { columns: true });
}

const shares = (figure: string): number[] => made(figure).map(({ value }) => Number(value));

test('94% wished to be involved, and 59% valued the events', () => {
  expect(shares('involve-2001')[0]).toBe(valueOf('wish-to-be-involved', 'con-involve'));
  expect(shares('events-2001')[0]).toBe(valueOf('value-of-events', 'con-events'));
});

test('the four ratings of the working groups', () => {
  expect(shares('ratings-2001')).toEqual(RATINGS.map(({ value }) => Number(value)));
});

test('support in kind exactly, and money within the published range', () => {
  const [inKind, money] = shares('support-2001');
  const range = published('offers-of-support').find(({ id }) => id === 'con-money');
  expect(inKind).toBe(valueOf('offers-of-support', 'con-inkind'));
  expect(money).toBeGreaterThanOrEqual(Number(range?.low));
  expect(money).toBeLessThanOrEqual(Number(range?.high));
});

test('over 400 were asked, and approximately 20% answered', () => {
  const [sent, rate] = shares('response-2001');
  expect(sent).toBeGreaterThan(valueOf('response', 'con-sent'));
  expect(rate).toBe(valueOf('response', 'con-rate'));
  expect(made('response-2001')[1]?.['note']).toBe(`${valueOf('response', 'con-fig2-n')} people`);
});
