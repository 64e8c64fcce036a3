// Cuts a font down to some characters and weights, once: the result is kept by the hash of all that went into it.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Face } from './faces.ts';

/** What to keep of a face. */
export interface Cut {
  characters: string;
  /** One weight, or the two ends of the axis. */
  weights: number | readonly [number, number];
  format: 'woff2' | 'sfnt';
}

/** Raise this when subset-font changes, so that files cut by the older version are not taken from the cache. */
const CUTTER = 'subset-font 2.9.0, 1';
const CACHE = join(process.cwd(), 'node_modules/.cache/fonts');

/** The path of the cut file. Deterministic: the same face and cut give the same bytes. */
export async function cutFace(face: Face, cut: Cut): Promise<string> {
  const source = await readFile(createRequire(join(process.cwd(), 'package.json')).resolve(face.file));
  const key = createHash('sha256')
    .update(JSON.stringify([CUTTER, face.features, cut]))
    .update(source)
    .digest('hex');
  const target = join(CACHE, `${key.slice(0, 20)}.${cut.format === 'woff2' ? 'woff2' : 'ttf'}`);
  if (await isThere(target)) return target;
  const [from, to] = typeof cut.weights === 'number' ? [cut.weights, cut.weights] : cut.weights;
  const font = await subsetFont(source, cut.characters, {
    targetFormat: cut.format,
    variationAxes: { wght: from === to ? from : { min: from, max: to } },
    keepFeatures: [...face.features],
    noHinting: true,
  });
  await mkdir(CACHE, { recursive: true });
  // Two builds may cut the same font at once: a rename never shows a half-written file.
  await writeFile(`${target}.${process.pid}`, font);
  await rename(`${target}.${process.pid}`, target);
  return target;
}

async function isThere(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    () => false,
  );
}
