// Gives the files of a release that are as they were the times they had: nginx makes the tag of a file from time and size, and a
// browser that has the file need not fetch it again.
import { existsSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './manifest.ts';

/** A release as it lies on the disk. */
export interface Release {
  folder: string;
  manifest: Manifest;
}

const FORMS = ['', '.br', '.gz'];

/** @param before what was online; without it all files are new */
export function keepTimes(before: Release | undefined, next: Release): void {
  if (before === undefined) return;
  const were = new Map(before.manifest.files.map(({ path, sha256 }) => [path, sha256]));
  for (const { path, sha256 } of next.manifest.files) {
    if (were.get(path) !== sha256) continue;
    for (const form of FORMS) {
      const [was, is] = [before, next].map(({ folder }) => join(folder, path + form)) as [string, string];
      if (!existsSync(was) || !existsSync(is)) continue;
      const { atime, mtime } = statSync(was);
      utimesSync(is, atime, mtime);
    }
  }
}
