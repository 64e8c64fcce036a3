// Whether a built site is whole: every file of its list is there, with the content it was listed with.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedFile, Manifest } from './manifest.ts';

/** The path of the first file that is missing or not as it was built; nothing for a whole site. */
export function findDamaged(folder: string, { files }: Manifest): string | undefined {
  return files.find((file) => !isWhole(folder, file))?.path;
}

function isWhole(folder: string, { path, sha256 }: ListedFile): boolean {
  try {
    return (
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex') === sha256
    );
  } catch {
    return false;
  }
}
