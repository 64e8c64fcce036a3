// The fonts stay small, hold the characters our pages use, and measure as they draw.
import { readFile, stat } from 'node:fs/promises';
import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { subsetFace } from '#fonts/subset.ts';
import { allCharacters, FACES, unicodeRange } from '#fonts/faces.ts';
import { drawingFamily } from '#fonts/drawing.ts';
import { measure } from '#fonts/measure.ts';
import { prepareFonts } from '#fonts/prepare.ts';
import { toPng } from '#pictures/to-png.ts';

test('the three files a page loads weigh less than 33 KB together', async () => {
  const core = (await prepareFonts()).filter((file) => file.subset === 'core');
  const sizes = await Promise.all(core.map(async (file) => (await stat(file.path)).size));
  expect(core).toHaveLength(3);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(33_000);
});

test('a file says which weights it holds: one, or all of an axis', async () => {
  const weights = (await prepareFonts()).map(({ face, weight }) => `${face} ${weight}`);
  expect([...new Set(weights)]).toEqual(['sans 400 650', 'serif 400 500', 'italic 400']);
});

test('an ordinary sentence needs no extra file', async () => {
  const sentence = 'Up to £2.96 million – “15–20%”, they’d said: who’s in? R&D… 1 × 2 − 3';
  for (const face of ['sans', 'serif'] as const) {
    const core = (await prepareFonts()).find((file) => file.face === face && file.subset === 'core');
    const font = create(await readFile(core?.path ?? ''));
    const missing = [...sentence].filter(
      (letter) => !font.isCollection && !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    );
    expect(missing, face).toEqual([]);
  }
});

test('ranges are written as CSS writes them', () => {
  expect(unicodeRange('cab£')).toEqual(['U+61-63', 'U+a3']);
});

test('a measured line is as wide as the drawn font says', async () => {
  const font = create(
    await readFile(
      await subsetFace(FACES.sans, { characters: allCharacters(FACES.sans), weights: 600, format: 'sfnt' }),
    ),
  );
  if (font.isCollection) throw new Error('one font expected');
  const text = '94% wish to be involved';
  const advances = [...text].map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth);
  const drawn = (advances.reduce((sum, advance) => sum + advance, 0) / font.unitsPerEm) * 20;
  expect(Math.abs(measure(text, 'sans', 20, 600) - drawn)).toBeLessThan(0.2);
});

test('heavier words are wider, and weights outside the axis are held to its end', () => {
  expect(measure('Funding', 'sans', 16, 700)).toBeGreaterThan(measure('Funding', 'sans', 16, 400));
  expect(measure('Funding', 'serif', 16, 900)).toBe(measure('Funding', 'serif', 16, 500));
});

test('the sans face has every character that drawings are promised', async () => {
  const face = FACES.sans;
  const font = create(
    await readFile(await subsetFace(face, { characters: allCharacters(face), weights: face.weights, format: 'sfnt' })),
  );
  if (font.isCollection) throw new Error('one font expected');
  const missing = [...allCharacters(face)].filter(
    (character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );
  expect(missing).toEqual([]);
});

test('what another face lacks is drawn with the sans face, and what no face has leaves a gap', async () => {
  const draw = async (text: string): Promise<string> => {
    const element = `<text y="40" font-size="40" font-family="${drawingFamily('serif')}">${text}</text>`;
    return Buffer.from(
      await toPng(`<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60">${element}</svg>`, 60),
    ).toString('hex');
  };
  const gap = await draw(' ');
  for (const character of '′″↑↓') expect(await draw(character), character).not.toBe(gap);
  expect(await draw('→')).toBe(gap);
});
