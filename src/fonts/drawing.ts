// The fonts as the picture drawer (resvg) takes them: TrueType files, and the names to write as font-family.
import { subsetFace } from './subset.ts';
import { allCharacters, FACES, type FaceName } from './faces.ts';

/** The weights that drawings use. A text in another weight is drawn in the nearest of these. */
const WEIGHTS: readonly (readonly [FaceName, number])[] = [
  ['sans', 400],
  ['sans', 600],
  ['serif', 450],
  ['italic', 400],
];

/** What to write as font-family. A cut font keeps the name its package gave the file. */
export function drawingFamily(face: FaceName): string {
  return face === 'sans' ? 'Archivo SemiBold' : 'Libre Baskerville';
}

/** Absolute paths of the cut files. */
export async function fontFilesForDrawing(): Promise<string[]> {
  return Promise.all(
    WEIGHTS.map(([name, weight]) =>
      subsetFace(FACES[name], { characters: allCharacters(FACES[name]), weights: weight, format: 'sfnt' }),
    ),
  );
}
