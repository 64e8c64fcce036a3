// Draws an SVG as PNG bytes with our fonts and nobody else's, so that every machine draws the same. Kept by content.
// The PNG has a table of at most 256 colours: a third of the size, and without loss for flat drawings such as ours.
//   toPng(svg, 1200)   in the SVG, font-family is drawingFamily('serif') of #fonts/drawing.ts
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type * as Drawer from '@resvg/resvg-js';
import sharp from 'sharp';
import { cached } from '#cache/cached.ts';
import { drawingFamily, fontFilesForDrawing } from '#fonts/drawing.ts';

/** Raise the number when resvg or sharp changes, so that pictures drawn by the older version are not taken from the cache. */
const DRAWER = 'resvg 2.6.2, 4';

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
    const { pixels, width: pixelWidth, height } = image;
    return sharp(pixels, { raw: { width: pixelWidth, height, channels: 4 } })
      .png({ palette: true, dither: 0, compressionLevel: 9 })
      .toBuffer();
  });
  return new Uint8Array(await readFile(path));
}
