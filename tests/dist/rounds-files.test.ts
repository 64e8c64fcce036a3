// The year of rounds as files: each tells what the page tells, and nothing that the page does not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { expect, inject, test } from 'vitest';
import type { RoundsFile } from '#chart-files/file-schemas.ts';
import { formatDay } from '#time/days.ts';
import { readPage, textOf, toFile } from '../setup/site-files.ts';

const folder = inject('siteFolder');
const read = (file: string): Buffer => readFileSync(join(folder, 'funding/rounds', file));
const page = readPage(folder, '/funding/rounds/');
const data = JSON.parse(read('rounds.json').toString()) as RoundsFile;

/** Name, opening and closing of each round as the table has them. */
const table = page
  .querySelectorAll('.rounds-table tbody tr')
  .map((row) => row.querySelectorAll('td').slice(0, 3).map(textOf).join(' | '));

test('the table, the JSON file and the CSV file hold the same rounds', () => {
  const say = (day: string | null): string => (day === null ? '' : formatDay(day.slice(0, 10)));
  const inJson = data.rounds.map(({ strand, round, opens, closes }) =>
    [strand === null ? round : `${strand}: ${round}`, say(opens), say(closes)].join(' | '),
  );
  expect(inJson).toEqual(table);
  expect(table.length).toBeGreaterThan(0);
  const rows = parseCsv<Record<string, string>>(read('rounds.csv'), { bom: true, columns: true });
  expect(rows).toEqual(
    data.rounds.map((one) => ({
      ...one,
      strand: one.strand ?? '',
      opens: one.opens ?? 'not stated',
      closes: one.closes ?? 'not stated',
      briefing: one.briefing ?? '',
      source: one.source.id,
    })),
  );
});

test('the drawing has every round', () => {
  const svg = read('rounds.svg').toString();
  for (const { round } of data.rounds) expect(svg).toContain(round.replaceAll('&', '&amp;'));
});

test('the page offers every file, and each is there', () => {
  const links = page.querySelectorAll('figure .downloads a').map((link) => link.getAttribute('href') ?? '');
  expect(links.map((link) => link.replace(/^.*[./](?=[a-z-]+\/?$)/, ''))).toEqual([
    'csv',
    'json',
    'svg',
    'png',
    'year-of-rounds/',
  ]);
  for (const link of links) expect(readFileSync(join(folder, toFile(link))).length).toBeGreaterThan(0);
});

test('the embedded page has the drawings and the rounds, leads to the page, and runs nothing', () => {
  const embed = readPage(folder, '/embed/year-of-rounds/');
  expect(embed.querySelectorAll('svg').length).toBe(page.querySelectorAll('figure svg').length);
  expect(embed.querySelectorAll('.rounds-table tbody tr').length).toBe(table.length);
  expect(embed.querySelectorAll('script').length).toBe(0);
  expect(new URL(embed.querySelector('figcaption a')?.getAttribute('href') ?? '').pathname).toBe('/funding/rounds/');
});
