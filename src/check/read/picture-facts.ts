// Looks into a picture's bytes: which format it really is, how large it is, and whether it holds the place where it was taken.
import { readPictureSize, type PictureFormat, type PictureSize } from './picture-size.ts';

interface PictureFacts {
  /** The ending that fits the bytes; undefined when they are no picture we know. */
  format: PictureFormat | undefined;
  /** Undefined when the file is damaged: no program could draw it whole. */
  size: PictureSize | undefined;
  /** True when the file carries the place where a photo was taken (GPS data in Exif or XMP). */
  hasLocation: boolean;
}

export function readPictureFacts(bytes: Uint8Array): PictureFacts {
  const format = formatOf(bytes);
  const size = format && readPictureSize(format, bytes);
  return { format, size, hasLocation: hasPlaceInExif(bytes) || hasPlaceInXmp(bytes) };
}

function formatOf(bytes: Uint8Array): PictureFacts['format'] {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return 'png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpg';
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 12) === 'WEBP') return 'webp';
  if (textAt(bytes, 4, 8) === 'ftyp' && /^(?:avif|avis)$/.test(textAt(bytes, 8, 12))) return 'avif';
  return undefined;
}

/** A camera writes about twenty values into the first list; the bound keeps the work in step with the size of the file. */
const MOST_VALUES = 200;
const GPS_POINTER = 0x8825;

/**
 * Exif is a TIFF header with lists of numbered values; number 0x8825 points to the place.
 * Source: Exif 2.32 (CIPA DC-008-2019), section 4.6.3, "GPS Info IFD Pointer".
 */
function hasPlaceInExif(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length - 8; at += 1) {
    const isLittle = bytes[at] === 0x49 && bytes[at + 1] === 0x49 && bytes[at + 2] === 0x2a && bytes[at + 3] === 0;
    const isBig = bytes[at] === 0x4d && bytes[at + 1] === 0x4d && bytes[at + 2] === 0 && bytes[at + 3] === 0x2a;
    if ((isLittle || isBig) && firstListHasPlace(view, at, isLittle)) return true;
  }
  return false;
}

/** XMP is text inside the picture, and names its fields as Exif does. */
function hasPlaceInXmp(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('exif:GPSLatitude');
}

/** @param header where the TIFF header begins: its offsets count from there */
function firstListHasPlace(view: DataView, header: number, isLittle: boolean): boolean {
  const start = header + view.getUint32(header + 4, isLittle);
  if (start + 2 > view.byteLength) return false;
  const entries = view.getUint16(start, isLittle);
  if (entries > MOST_VALUES) return false;
  for (let index = 0; index < entries && start + 2 + index * 12 + 12 <= view.byteLength; index += 1) {
    if (view.getUint16(start + 2 + index * 12, isLittle) === GPS_POINTER) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function textAt(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
