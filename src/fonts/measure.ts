// How wide text is, from the fonts' real advance widths:  measure('94% of us', 'sans', 14, 650) → pixels.
// Synchronous once imported; kerning is left out, so the answer is at most a hair too wide. Rounded to 0.01 px.
import { readFile } from 'node:fs/promises';
import { create, type Font } from 'fontkitten';
import { subsetFace } from './subset.ts';
import { allCharacters, FACES, type FaceName } from './faces.ts';

/** Width in em of a character that our fonts do not hold, such as an arrow drawn by the reader's own font. */
const UNKNOWN = 0.75;

const FONTS: Record<FaceName, Font> = {
  sans: await load('sans'),
  serif: await load('serif'),
  italic: await load('italic'),
};
const widths = new Map<string, number>();

/** The width of one line of text in pixels. Weights outside the face's axis are held to its nearest end. */
export function measure(text: string, font: FaceName, sizePx: number, weight: number): number {
  const [lightest, heaviest] = FACES[font].weights;
  const held = Math.min(Math.max(weight, lightest), heaviest);
  let ems = 0;
  for (const character of text) ems += widthOf(character, font, held);
  return Math.round(ems * sizePx * 100) / 100;
}

function widthOf(character: string, font: FaceName, weight: number): number {
  const key = `${font}${weight}${character}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const face = FONTS[font];
  const point = character.codePointAt(0) ?? 0;
  const shaped = 'wght' in face.variationAxes ? face.getVariation({ wght: weight }) : face;
  const width = shaped.hasGlyphForCodePoint(point)
    ? shaped.glyphForCodePoint(point).advanceWidth / shaped.unitsPerEm
    : UNKNOWN;
  widths.set(key, width);
  return width;
}

async function load(name: FaceName): Promise<Font> {
  const face = FACES[name];
  const font = create(
    await readFile(await subsetFace(face, { characters: allCharacters(face), weights: face.weights, format: 'sfnt' })),
  );
  if (font.isCollection) throw new Error(`${face.file} holds several fonts; one was expected.`);
  return font;
}
