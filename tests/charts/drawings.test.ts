// Every example as a drawing: sound, the same twice, and equal to a reference file, which a reader can open and look at: each example
// as a wide screen shows it, and one of each kind as a phone does.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHART_KINDS } from '#charts/chart-kinds.ts';
import { hatchesToSvg, shapesToSvg, type Resolution } from '#charts/svg-text.ts';
import { parseTokens } from '#files/tokens.ts';
import { findFaults } from './check-drawing.ts';
import { drawExamples } from './draw-examples.ts';
import { EXAMPLES } from './examples.ts';

const { light } = parseTokens(readFileSync('src/styles/tokens.css', 'utf8'));
const TOKENS: Resolution = {
  colour: (token) => light[token] ?? token,
  family: (face) => (face === 'sans' ? 'Archivo' : 'Libre Baskerville'),
};

const DRAWN = drawExamples().map((drawing) => [drawing.id, drawing] as const);
const ON_A_PHONE = [
  ...['counts', 'hundred', 'interval', 'lanes', 'range', 'response', 'rounds', 'scale', 'shares', 'span-stages'],
  ...['succession', 'years'],
].map((kind) => `${kind}-narrow`);

test.each(DRAWN)('%s has no number missing, nothing outside its frame and no text on another', (_, drawing) => {
  expect(findFaults(drawing)).toEqual([]);
});

test.each(DRAWN.filter(([id]) => id.endsWith('-wide') || ON_A_PHONE.includes(id)))(
  '%s equals its reference drawing',
  async (id, drawing) => {
    const svg = [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawing.width} ${drawing.height}" role="img">`,
      `<title>${drawing.title}</title>`,
      `<desc>${drawing.description}</desc>`,
      hatchesToSvg(drawing, TOKENS),
      shapesToSvg(drawing.shapes, id, TOKENS),
      '</svg>',
      '',
    ].filter((line, index, lines) => line !== '' || index === lines.length - 1);
    // A row of discs is a line of the file.
    const rows = svg.join('\n').replaceAll(/(<circle [^>]*cy="([^"]+)"[^>]*>)\n(?=<circle [^>]*cy="\2")/g, '$1');
    await expect(rows).toMatchFileSnapshot(`reference/${id}.svg`);
  },
);

test('every kind of chart has an example', () => {
  expect(Object.keys(CHART_KINDS).filter((kind) => !EXAMPLES.some((example) => example.kind === kind))).toEqual([]);
});

test('drawing twice gives the same bytes', () => {
  expect(JSON.stringify(drawExamples())).toBe(JSON.stringify(drawExamples()));
});
