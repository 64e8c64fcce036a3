// Writes pixels as a PNG with a table of colours: without loss, and half the size for flat drawings such as ours.
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

/**
 * @param pixels four bytes each: red, green, blue, alpha
 * @returns the file, or nothing when a pixel lets the ground through or there are more colours than the table can hold
 */
export function toIndexedPng(pixels: Uint8Array, width: number, height: number): Buffer | undefined {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const table = new Map<number, number>();
  // A row is a filter byte, 0 for none, and one byte a pixel.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = view.getUint32((y * width + x) * 4);
      if ((colour & 255) !== 255) return undefined;
      let index = table.get(colour);
      if (index === undefined) {
        if (table.size === MOST_COLOURS) return undefined;
        index = table.size;
        table.set(colour, index);
      }
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  const colours = [...table.keys()];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(colours.flatMap((colour) => [colour >>> 24, (colour >>> 16) & 255, (colour >>> 8) & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
