// Puts a .br and a .gz beside every text file that gains by it, so that a host never compresses while a visitor waits.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = /\.(?:css|csv|html|ics|js|json|md|opml|svg|txt|webmanifest|xml)$/;
/** Smaller files travel in one packet anyway. */
const WORTH_IT = 256;

/** Quick: the hardest level makes a page a fifth smaller and takes longer than building it. */
const LEVEL = 3;

/** @param files paths below the folder */
export function compressFiles(folder: string, files: readonly string[]): void {
  for (const file of files.filter((name) => TEXT.test(name))) {
    const content = readFileSync(join(folder, file));
    if (content.length < WORTH_IT) continue;
    for (const [ending, bytes] of [['br', toBrotli(content)] as const, ['gz', toGzip(content)] as const])
      if (bytes.length < content.length) writeFileSync(join(folder, `${file}.${ending}`), bytes);
  }
}

function toBrotli(content: Buffer): Buffer {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: LEVEL,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}

/** The ninth byte names the system it was made on; the same file must be the same everywhere. */
function toGzip(content: Buffer): Buffer {
  const bytes = gzipSync(content, { level: LEVEL });
  bytes[9] = 255;
  return bytes;
}
