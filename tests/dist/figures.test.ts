// The numbers of a consultation on the built site: each as its table has it, in page, drawing and files, and none that no table has.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { formatFact } from '#domain/facts.ts';
import { readFigureTable } from '#files/figure-table.ts';
import type { TableRules } from '#files/table-fault.ts';
import { readYaml } from '#files/yaml.ts';
import { HUB_CONTENT } from '../setup/build-site.ts';

const DIST = inject('siteFolder');
const CONTENT = `${HUB_CONTENT}/consultations/2025`;
const ids = readdirSync(CONTENT)
  .filter((file) => file.endsWith('.csv'))
  .map((file) => file.slice(0, -4));
const tableOf = (id: string) =>
  readFigureTable(
    readFileSync(`${CONTENT}/${id}.csv`, 'utf8'),
    readYaml(readFileSync(`${CONTENT}/${id}.yaml`, 'utf8')).data as TableRules,
  ).rows;
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');

/** Of each figure, and of the year of rounds. */
const DRAWINGS = [...ids.map((id) => `data/${id}`), 'funding/rounds/rounds'];

function sizeOf(picture: string): [width: number, height: number] {
  const bytes = readFileSync(join(DIST, picture));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The axis, the scales, the year, what a figure is numbered; and a range of 95% that is worked out and marked as such. */
const OTHERS = [...[35, 46, 95], 0, 12, 20, 25, 30, 40, 50, 60, 75, 80, 100, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 2025];
const numbersIn = (text: string): number[] => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map(Number);

describe('the built pages', () => {
  test.each(ids)('%s: the table is the CSV', (id) => {
    const page = parse(read(`consultation/2025/${id}/index.html`));
    const shown = page
      .querySelectorAll('table.table tbody tr')
      .map((row) => row.querySelector('td')?.textContent.trim());
    const rows = tableOf(id).map(formatFact);
    expect(shown.slice(0, rows.length).toSorted()).toEqual(rows.toSorted());
  });

  test.each(ids)('%s: the drawing has every number, and its description too', (id) => {
    const page = parse(read(`consultation/2025/${id}/index.html`));
    for (const name of ['wide', 'narrow']) {
      const svg = page.querySelector(`svg.${name}`);
      expect(svg?.getAttribute('role')).toBe('img');
      const drawn = svg?.querySelectorAll('text').map((text) => text.textContent);
      const described = svg?.querySelector('desc')?.textContent ?? '';
      // Where people are compared, a part that is nothing or not published has no room.
      const isSmall = ({ value }: { value: number | null }): boolean => id.includes('-by-') && !value;
      for (const row of tableOf(id).filter((one) => !isSmall(one))) {
        const expected = row.value === null && row.low === null ? 'value not published' : formatFact(row);
        expect(drawn).toContain(expected);
        expect(described).toContain(expected);
      }
    }
  });

  test.each(ids)('%s prints no number that neither its files nor its scale has', (id) => {
    const figure = parse(read(`consultation/2025/${id}/index.html`)).querySelector('figure.chart');
    // The licence has a number of its own, and the citation an address.
    figure?.querySelectorAll('details').forEach((details) => details.remove());
    const known = new Set(
      ['csv', 'yaml'].flatMap((type) =>
        numbersIn(readFileSync(`${CONTENT}/${id}.${type}`, 'utf8').replaceAll(',', ' ')),
      ),
    );
    const printed = numbersIn(figure?.textContent ?? '');
    expect(printed.length).toBeGreaterThan(0);
    expect(printed.filter((number) => !known.has(number) && !OTHERS.includes(number))).toEqual([]);
  });

  test('nothing in a drawing needs a style attribute or a script', () => {
    const page = parse(read('consultation/2025/index.html'));
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

  test.each(ids)('%s.json has the rows of the table', (id) => {
    expect(JSON.parse(read(`data/${id}.json`))).toMatchObject({ rows: tableOf(id) });
  });

  test.each(DRAWINGS)('%s.svg stands alone, and the picture is the same at twice the size', (path) => {
    const svg = read(`${path}.svg`);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    for (const part of ['<title ', '<desc ']) expect(svg).toContain(part);
    // Each round has a source of its own; the page names them.
    expect(svg.includes('Source: ')).toBe(path.startsWith('data/'));
    for (const part of ['var(', '<script', ' style=', ' class=', 'href=', 'NaN']) expect(svg).not.toContain(part);
    const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
    expect(sizeOf(`${path}.png`)).toEqual([width * 2, height * 2]);
  });

  test.each(ids)('the share picture of %s has the size networks ask for', (id) => {
    expect(sizeOf(`share/figure-${id}.png`)).toEqual([1200, 630]);
    expect(read(`consultation/2025/${id}/index.html`)).toContain(`/share/figure-${id}.png`);
  });

  test.each(ids)('%s can be shown on another site without script', (id) => {
    const page = parse(read(`embed/${id}/index.html`));
    expect(page.querySelectorAll('script')).toHaveLength(0);
    expect(page.querySelectorAll('svg[role=img]')).toHaveLength(2);
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(
      new RegExp(`/consultation/2025/${id}/$`),
    );
  });
});
