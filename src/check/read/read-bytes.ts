// Reads one file as bytes and says what kind of text it is, before anything is parsed.
import { readFileSync, statSync } from 'node:fs';

/** The largest file of text or fields. A chapter of a book has about 60 kB. */
export const LARGEST_TEXT = 200_000;
/** The largest record a script writes: of 500 pages of sources, with what stood on each. */
export const LARGEST_RECORD = 1_000_000;
/** The largest table. */
export const LARGEST_TABLE = 5_000_000;
/** The largest picture. */
const LARGEST_PICTURE = 2_000_000;

export type ReadResult =
  /** `text` has no byte order mark and ends its lines with \n. */
  | { state: 'text'; text: string; size: number; hasMark: boolean; endings: LineEndings | undefined }
  | { state: 'bytes'; bytes: Uint8Array; size: number }
  | { state: 'too-large'; size: number; largest: number }
  | { state: 'binary'; size: number }
  | { state: 'not-utf-8'; size: number; line: number }
  | { state: 'unreadable'; reason: string };

/** Line endings other than \n, and the line of the first. */
interface LineEndings {
  line: number;
  /** CR and LF, as Windows writes them, or CR alone. */
  form: 'crlf' | 'cr';
}

/** Never throws: what cannot be read comes back as a state. */
export function readText(location: string, largest: number): ReadResult {
  return guarded(location, largest, (bytes) => toText(bytes));
}

export function readPicture(location: string): ReadResult {
  return guarded(location, LARGEST_PICTURE, (bytes) => ({ state: 'bytes', bytes, size: bytes.length }));
}

function guarded(location: string, largest: number, read: (bytes: Uint8Array) => ReadResult): ReadResult {
  try {
    const { size } = statSync(location);
    if (size > largest) return { state: 'too-large', size, largest };
    return read(readFileSync(location));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return { state: 'unreadable', reason: code };
  }
}

/** Turns bytes into text, or says why they are none. */
export function toText(bytes: Uint8Array): ReadResult {
  const size = bytes.length;
  if (isUtf16(bytes)) return { state: 'not-utf-8', size, line: 1 };
  if (bytes.includes(0)) return { state: 'binary', size };
  try {
    const whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const hasMark = whole.startsWith('\uFEFF');
    const marked = hasMark ? whole.slice(1) : whole;
    const at = marked.indexOf('\r');
    const form = marked[at + 1] === '\n' ? 'crlf' : 'cr';
    const endings: LineEndings | undefined =
      at < 0 ? undefined : { line: marked.slice(0, at).split('\n').length, form };
    return { state: 'text', text: marked.replace(/\r\n?/g, '\n'), size, hasMark, endings };
  } catch {
    return looksBinary(bytes) ? { state: 'binary', size } : { state: 'not-utf-8', size, line: lineOfFirstFault(bytes) };
  }
}

/** By its mark: spreadsheets save so as "Unicode text", where every other byte is a zero as in no other text. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Control characters other than tab and line ends do not stand in text of any encoding. */
function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}

function lineOfFirstFault(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD'))).split('\n').length;
}
