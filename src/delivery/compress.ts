// Puts a .br and a .gz beside every text file that gains by it, so that a host never compresses while a visitor waits.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = /\.(?:css|csv|html|ics|js|json|md|opml|svg|txt|webmanifest|xml)$/;
/** Smaller files travel in one packet anyway. */
const WORTH_IT = 256;

/** `hardest` saves a fifth of a page for good, and takes longer than building it: for releases, not for every build. */
const LEVELS = { quick: { br: 3, gz: 3 }, hardest: { br: 11, gz: constants.Z_BEST_COMPRESSION } };
export type Effort = keyof typeof LEVELS;

/** @param files paths below the folder */
export function compressFiles(folder: string, files: readonly string[], effort: Effort): void {
  const { br, gz } = LEVELS[effort];
  for (const file of files.filter((name) => TEXT.test(name))) {
    const content = readFileSync(join(folder, file));
    if (content.length < WORTH_IT) continue;
    for (const [ending, bytes] of [['br', toBrotli(content, br)] as const, ['gz', toGzip(content, gz)] as const])
      if (bytes.length < content.length) writeFileSync(join(folder, `${file}.${ending}`), bytes);
  }
}

function toBrotli(content: Buffer, quality: number): Buffer {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}

/** The ninth byte names the system it was made on; the same file must be the same everywhere. */
function toGzip(content: Buffer, level: number): Buffer {
  const bytes = gzipSync(content, { level });
  bytes[9] = 255;
  return bytes;
}
