// Draws an SVG as PNG bytes with our fonts and nobody else's, so that every machine draws the same. Kept by content.
//   toPng(svg, 1200)   in the SVG, font-family is drawingFamily('serif') of #fonts/drawing.ts
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type * as Drawer from '@resvg/resvg-js';
import { cached } from '#cache/cached.ts';
import { drawingFamily, fontFilesForDrawing } from '#fonts/drawing.ts';
import { toIndexedPng } from './indexed-png.ts';

/** Raise the number when resvg changes, so that pictures drawn by the older version are not taken from the cache. */
const DRAWER = 'resvg 2.6.2, 3';

/** @param width of the picture in pixels; the height follows from the drawing. */
export async function toPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const fontFiles = await fontFilesForDrawing();
  const parts = [DRAWER, String(width), ...fontFiles.map((file) => basename(file)), svg];
  const path = await cached({ folder: 'pictures', parts, extension: 'png' }, () => {
    // A native module: loaded by name at run time, so that no bundler tries to take it apart.
    const require = createRequire(join(process.cwd(), 'package.json'));
    const { Resvg } = require('@resvg/resvg-js') as typeof Drawer;
    const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: drawingFamily('sans') };
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font }).render();
    return toIndexedPng(image.pixels, image.width, image.height) ?? image.asPng();
  });
  return new Uint8Array(await readFile(path));
}
