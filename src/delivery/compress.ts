// Puts a .br and a .gz beside every text file that gains by it, so that a host never compresses while a visitor waits.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { classOf } from './classes.ts';

const TEXT = /\.(?:css|csv|html|ics|js|json|md|opml|svg|txt|webmanifest|xml)$/;
/** Smaller files travel in one packet anyway. */
const WORTH_IT = 256;

/** `hardest` saves a tenth of a page for good, and takes longer than building it: for releases, not for every build. */
const LEVELS = { quick: { br: 3, gz: 3 }, hardest: { br: 11, gz: constants.Z_BEST_COMPRESSION } };
export type Effort = keyof typeof LEVELS;

/** @param files paths below the folder. @returns the paths of the files made. */
export function compressFiles(folder: string, files: readonly string[], effort: Effort): string[] {
  return files
    .filter((file) => TEXT.test(file) && statSync(join(folder, file)).size >= WORTH_IT)
    .flatMap((file) => {
      const content = readFileSync(join(folder, file));
      const levels = LEVELS[classOf(file) === 'hashed' ? 'hardest' : effort];
      const forms = { br: toBrotli(content, levels.br), gz: toGzip(content, levels.gz) };
      return Object.entries(forms)
        .filter(([, bytes]) => bytes.length < content.length)
        .map(([ending, bytes]) => {
          writeFileSync(join(folder, `${file}.${ending}`), bytes);
          return `${file}.${ending}`;
        });
    });
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
