// Cuts a font down to some characters and weights, once: the result is kept by the hash of all that went into it.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cached } from '#cache/cached.ts';
import type { Face } from './faces.ts';

/** What to keep of a face. */
interface SubsetOptions {
  characters: string;
  /** One weight, or the two ends of the axis. */
  weights: number | readonly [number, number];
  format: 'woff2' | 'sfnt';
}

/** Raise the number when subset-font changes, so that files cut by the older version are not taken from the cache. */
const SUBSETTER = 'subset-font 2.9.0, 1';

/** The path of the cut file. Deterministic: the same face and cut give the same bytes. */
export async function subsetFace(face: Face, subset: SubsetOptions): Promise<string> {
  const source = await readFile(createRequire(join(process.cwd(), 'package.json')).resolve(face.file));
  const [from, to] = typeof subset.weights === 'number' ? [subset.weights, subset.weights] : subset.weights;
  return cached(
    {
      folder: 'fonts',
      parts: [SUBSETTER, JSON.stringify([face.features, subset]), source],
      extension: subset.format === 'woff2' ? 'woff2' : 'ttf',
    },
    async () => {
      // Loaded only where something is to be cut.
      const { default: subsetFont } = await import('subset-font');
      return subsetFont(source, subset.characters, {
        targetFormat: subset.format,
        variationAxes: { wght: from === to ? from : { min: from, max: to } },
        keepFeatures: [...face.features],
        noHinting: true,
      });
    },
  );
}
