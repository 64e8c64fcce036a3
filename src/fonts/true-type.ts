// A face at one weight as a plain TrueType font, for drawing pictures at build (satori and resvg read no woff2).
import { readFile } from 'node:fs/promises';
import { cutFace } from './cut.ts';
import { allCharacters, FACES, type FaceName } from './faces.ts';

/** The font's bytes. Weights outside the face's axis are held to its nearest end. */
export async function fontAsTrueType(name: FaceName, weight: number): Promise<Buffer> {
  const face = FACES[name];
  const held = Math.min(Math.max(weight, face.weights[0]), face.weights[1]);
  return readFile(await cutFace(face, { characters: allCharacters(face), weights: held, format: 'sfnt' }));
}
