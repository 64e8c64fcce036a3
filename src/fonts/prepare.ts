// The font files the pages load, cut at build from the packages. `await prepareFonts()` before Astro reads its config.
import { subsetFace } from './subset.ts';
import { extraCharacters, FACES, unicodeRange, type Face, type FaceName } from './faces.ts';

/** One woff2 file, ready to be served. */
export interface FontFile {
  face: FaceName;
  family: string;
  style: 'normal' | 'italic';
  /** As CSS writes it: "400", or "400 700" for an axis. */
  weight: string;
  /** `core` is on every page and worth preloading; `extra` holds the rarer characters. */
  subset: 'core' | 'extra';
  unicodeRange: [string, ...string[]];
  /** Absolute path in the cache. */
  path: string;
}

/** Cuts all faces, or finds them in the cache. Fails when a font package is missing. */
export async function prepareFonts(): Promise<FontFile[]> {
  const names = Object.keys(FACES) as FaceName[];
  const files = names.flatMap((name) => {
    const face = FACES[name];
    return [toFile(name, face, 'core', face.core), toFile(name, face, 'extra', extraCharacters(face))];
  });
  return Promise.all(files);
}

async function toFile(name: FaceName, face: Face, subset: FontFile['subset'], characters: string): Promise<FontFile> {
  const [lightest, heaviest] = face.standsFor ?? face.weights;
  return {
    face: name,
    family: face.family,
    style: face.style,
    weight: lightest === heaviest ? String(lightest) : `${lightest} ${heaviest}`,
    subset,
    unicodeRange: unicodeRange(characters),
    path: await subsetFace(face, { characters, weights: face.weights, format: 'woff2' }),
  };
}
