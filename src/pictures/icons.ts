// The icons of the site: the mark in a square, bare for browser tabs, on patina for home screens and old browsers.
import { markInSquare } from './mark.ts';
import { toPng } from './to-png.ts';
import { readTokens } from '#files/tokens.ts';

/** The tab icon: coal by day, furnace orange by night. Colours are presentation attributes, so it also shows without its style. */
export function renderFavicon(): string {
  const { light, dark } = readTokens();
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" color="${light['disc']}">` +
    `<style>@media (prefers-color-scheme:dark){:root{color:${dark['disc']}}}</style>${markInSquare()}</svg>\n`
  );
}

/**
 * The mark on a patina square.
 * @param share how much of the square's width the mark may fill; 0.6 keeps it inside the circle that phones may cut
 */
export async function renderAppIcon(size: number, share: number): Promise<Uint8Array<ArrayBuffer>> {
  const { light } = readTokens();
  const side = 64 / share;
  const edge = (64 - side) / 2;
  return toPng(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${edge} ${edge} ${side} ${side}" color="${light['disc']}">` +
      `<rect x="${edge}" y="${edge}" width="${side}" height="${side}" fill="${light['field']}"/>${markInSquare()}</svg>`,
    size,
  );
}

/** One PNG in the wrapper that /favicon.ico asks for: a header of 22 bytes and the picture as it is. */
export function toIco(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const header = new DataView(new ArrayBuffer(22));
  header.setUint16(2, 1, true);
  header.setUint16(4, 1, true);
  header.setUint8(6, size);
  header.setUint8(7, size);
  header.setUint16(10, 1, true);
  header.setUint16(12, 32, true);
  header.setUint32(14, png.length, true);
  header.setUint32(18, 22, true);
  const file = new Uint8Array(22 + png.length);
  file.set(new Uint8Array(header.buffer));
  file.set(png, 22);
  return file;
}
