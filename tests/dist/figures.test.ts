// The numbers on the built site: each number of the launch article exactly as the source has it, and none that it does not have.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { formatFact } from '#domain/facts.ts';
import { readFigureTable } from '#files/figure-table.ts';
import type { TableRules } from '#files/table-fault.ts';
import { readYaml } from '#files/yaml.ts';
import { FIGURE_RECORD_SCHEMA } from '#chart-files/file-schemas.ts';

const DIST = inject('siteFolder');
const CONTENT = 'content/consultations/2017';
const ids = readdirSync(CONTENT)
  .filter((file) => file.endsWith('.csv'))
  .map((file) => file.slice(0, -4));
const tableOf = (id: string) =>
  readFigureTable(
    readFileSync(`${CONTENT}/${id}.csv`, 'utf8'),
    readYaml(readFileSync(`${CONTENT}/${id}.yaml`, 'utf8')).data as TableRules,
  ).rows;
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');

/** What the article prints, as the issue lists it. */
const LAUNCH = {
  'con-sent': 'over 400',
  'con-rate': 'approximately 20%',
  'con-fig2-n': '83',
  'con-involve': '94%',
  'con-wg-content': '84%',
  'con-wg-network': '86%',
  'con-wg-collab': '68%',
  'con-wg-email': '75%',
  'con-inkind': '70%',
  'con-money': '15–20%',
  'con-events': '59%',
};

test('the tables hold every number of the launch article once, and no other', () => {
  const rows = ids.flatMap(tableOf);
  const published = rows.filter(({ value, low }) => value !== null || low !== null);
  expect(Object.fromEntries(published.map((row) => [row.id, formatFact(row)]))).toEqual(LAUNCH);
  expect(published).toHaveLength(Object.keys(LAUNCH).length);
});

/** Everything else a figure may print: worked out and marked as such, the axis, the scale, the year and what it is numbered. */
const OTHERS = [...[6, 41], ...[0, 25, 50, 75, 100], ...[0, 1, 2, 3], ...[2017], ...[1, 2, 3, 4, 5, 6]];
const ALLOWED = new Set([
  ...OTHERS,
  ...Object.values(LAUNCH).flatMap((text) => (text.match(/\d+/g) ?? []).map(Number)),
]);

describe('the built pages', () => {
  test.each(ids)('%s: the table is the CSV', (id) => {
    const page = parse(read(`consultation/2017/${id}/index.html`));
    const shown = page
      .querySelectorAll('table.table tbody tr')
      .map((row) => row.querySelector('td')?.textContent.trim());
    const rows = tableOf(id).map(formatFact);
    expect(shown.slice(0, rows.length).toSorted()).toEqual(rows.toSorted());
  });

  test.each(ids)('%s: the drawing has every number, and its description too', (id) => {
    const page = parse(read(`consultation/2017/${id}/index.html`));
    for (const name of ['wide', 'narrow']) {
      const svg = page.querySelector(`svg.${name}`);
      expect(svg?.getAttribute('role')).toBe('img');
      const drawn = svg?.querySelectorAll('text').map((text) => text.textContent);
      const described = svg?.querySelector('desc')?.textContent ?? '';
      for (const row of tableOf(id)) {
        const words = row.value === null && row.low === null ? 'value not published' : formatFact(row);
        expect(drawn).toContain(words);
        expect(described).toContain(words);
      }
    }
  });

  test('no figure prints a number that is not published, worked out or part of a scale', () => {
    const page = parse(read('consultation/2017/index.html'));
    const figures = page.querySelectorAll('figure.chart');
    expect(figures).toHaveLength(ids.length);
    for (const figure of figures) {
      // The licence has a number of its own, and the citation an address.
      figure.querySelectorAll('details').forEach((details) => details.remove());
      const strange = (figure.textContent.match(/\d+(?:[.,]\d+)*/g) ?? []).filter(
        (number) => !ALLOWED.has(Number(number)),
      );
      expect(strange).toEqual([]);
    }
  });

  test('nothing in a drawing needs a style attribute or a script', () => {
    const page = parse(read('consultation/2017/index.html'));
    for (const svg of page.querySelectorAll('figure.chart svg')) {
      expect(svg.querySelectorAll('[style], style, script')).toHaveLength(0);
    }
  });
});

describe('the files for reuse', () => {
  test.each(ids)('%s.csv says what the table says, with base, source, address and licence', (id) => {
    const records = parseCsv<Record<string, string>>(read(`data/${id}.csv`), { columns: true, bom: true });
    expect(
      records.map((record) => [record['id'], record['value'], record['low'], record['high'], record['unit']]),
    ).toEqual(
      tableOf(id).map(({ id, value, low, high, unit }) => [
        id,
        ...[value, low, high].map((number) => (number === null ? '' : String(number))),
        unit,
      ]),
    );
    for (const record of records) {
      for (const column of ['label', 'base note', 'source', 'address', 'licence']) expect(record[column]).not.toBe('');
    }
  });

  test.each(ids)('%s.json fits its description', (id) => {
    const record = JSON.parse(read(`data/${id}.json`)) as Record<string, unknown>;
    const { properties, required } = FIGURE_RECORD_SCHEMA;
    expect(Object.keys(record).filter((key) => !(key in properties))).toEqual([]);
    expect(required.filter((key) => !(key in record))).toEqual([]);
    expect(record['rows']).toEqual(tableOf(id));
  });

  test.each(ids)('%s.svg stands alone', (id) => {
    const svg = read(`data/${id}.svg`);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    for (const part of ['<title ', '<desc ', 'Source: ']) expect(svg).toContain(part);
    for (const part of ['var(', '<script', ' style=', ' class=', 'href=', 'NaN']) expect(svg).not.toContain(part);
  });

  test.each(ids)('%s.png is the same at twice the size, and the share picture has the size networks ask for', (id) => {
    const sizeOf = (path: string): [number, number] => {
      const bytes = readFileSync(join(DIST, path));
      return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    };
    const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(read(`data/${id}.svg`)) ?? []).map(Number);
    expect(sizeOf(`data/${id}.png`)).toEqual([width * 2, height * 2]);
    expect(sizeOf(`share/figure-${id}.png`)).toEqual([1200, 630]);
    expect(read(`consultation/2017/${id}/index.html`)).toContain(`/share/figure-${id}.png`);
  });

  test.each(ids)('%s can be shown on another site without script', (id) => {
    const page = parse(read(`embed/${id}/index.html`));
    expect(page.querySelectorAll('script')).toHaveLength(0);
    expect(page.querySelectorAll('svg[role=img]')).toHaveLength(2);
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(
      new RegExp(`/consultation/2017/${id}/$`),
    );
  });
});
