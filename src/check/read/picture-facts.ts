// Looks into a picture's bytes: which format it really is, how large it is, and whether it holds the place where it was taken.

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

// How many points a picture is wide and high, by its own header, and whether its file is there to the end.

export type PictureFormat = 'png' | 'jpg' | 'webp' | 'avif';

interface PictureSize {
  width: number;
  height: number;
}

const READERS: Record<PictureFormat, (view: DataView) => PictureSize | undefined> = {
  png: readPng,
  jpg: readJpg,
  webp: readWebp,
  avif: readAvif,
};

/** Undefined for a file that is cut short or whose header makes no sense: no program could draw it. Never throws. */
function readPictureSize(format: PictureFormat, bytes: Uint8Array): PictureSize | undefined {
  try {
    const size = READERS[format](new DataView(bytes.buffer, bytes.byteOffset, bytes.length));
    return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
  } catch (error) {
    // A header that points beyond the end of the file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Chunks of a length and a name, the first with the size, the last without anything in it. */
function readPng(view: DataView): PictureSize | undefined {
  if (nameAt(view, 12) !== 'IHDR') return undefined;
  for (let at = 8; nameAt(view, at + 4) !== 'IEND';) at += view.getUint32(at) + 12;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Segments of a mark and a length; the one that begins a frame has the size, the mark D9 ends the picture. */
function readJpg(view: DataView): PictureSize | undefined {
  for (let at = 2; view.getUint8(at) === 0xff;) {
    const mark = view.getUint8(at + 1);
    if (mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)) {
      const isWhole = Buffer.from(view.buffer, view.byteOffset + at, view.byteLength - at).includes(END_OF_JPG);
      return isWhole ? { width: view.getUint16(at + 7), height: view.getUint16(at + 5) } : undefined;
    }
    // Any number of the same byte may stand before a mark.
    at += mark === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

const END_OF_JPG = Buffer.from([0xff, 0xd9]);

/** One of three forms, each with the size in its own place: https://developers.google.com/speed/webp/docs/riff_container */
function readWebp(view: DataView): PictureSize | undefined {
  if (view.getUint32(4, true) + 8 > view.byteLength) return undefined;
  switch (nameAt(view, 12)) {
    case 'VP8X':
      return { width: (view.getUint32(24, true) & 0xffffff) + 1, height: (view.getUint32(26, true) >>> 8) + 1 };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return undefined;
  }
}

/** Boxes of a length and a name, the last of which ends with the file; the size stands in the property "ispe". */
function readAvif(view: DataView): PictureSize | undefined {
  for (let at = 0; at < view.byteLength;) {
    const length = view.getUint32(at);
    // A length of 0 means: to the end of the file.
    if (length !== 0 && (length < 8 || at + length > view.byteLength)) return undefined;
    at += length === 0 ? view.byteLength : length;
  }
  const at = Buffer.from(view.buffer, view.byteOffset, view.byteLength).indexOf('ispe');
  return at < 0 ? undefined : { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
}

function nameAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}
