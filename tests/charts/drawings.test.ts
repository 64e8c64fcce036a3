// Every example as a drawing: sound, the same twice, and equal to its reference file, which a reader can open and look at.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hatchesToSvg, shapesToSvg, type Resolution } from '#charts/svg-text.ts';
import { parseTokens } from '#files/tokens.ts';
import { findFaults } from './check-drawing.ts';
import { drawExamples } from './draw-examples.ts';

const { light } = parseTokens(readFileSync('src/styles/tokens.css', 'utf8'));
const TOKENS: Resolution = {
  colour: (token) => light[token] ?? token,
  family: (face) => (face === 'sans' ? 'Archivo' : 'Libre Baskerville'),
};

describe.each(drawExamples().map((drawing) => [drawing.id, drawing] as const))('%s', (id, drawing) => {
  test('has no number missing, nothing outside its frame and no text on another', () => {
    expect(findFaults(drawing)).toEqual([]);
  });

  test('equals its reference drawing', async () => {
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
  });
});

test('drawing twice gives the same bytes', () => {
  expect(JSON.stringify(drawExamples())).toBe(JSON.stringify(drawExamples()));
});
