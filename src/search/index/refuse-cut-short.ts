// Pagefind says that all went well when the disk is full, and leaves files empty or cut short: those must not be published.
import { globSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The steps that follow need more than this. With less left, a file may have been cut short. */
const LEAST = 65_536;

/** @param index Pagefind's folder, straight after it was written. @throws Error with the code of a full disk */
export function refuseCutShort(index: string): void {
  const { bavail, bsize } = statfsSync(index);
  if (bavail * bsize >= LEAST && !listFiles(index).some((file) => statSync(file).size === 0)) return;
  throw Object.assign(new Error('The search index does not fit on the disk.'), { code: 'ENOSPC' });
}

function listFiles(index: string): string[] {
  return globSync('**/*.*', { cwd: index }).map((file) => join(index, file));
}
