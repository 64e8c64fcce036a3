// The faults of a disk in words an operator can act on.
import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';

export const DISK_FULL = 'the disk is full. Make room and build again';

/** What a system call failed for; nothing when that was not the disk. Copying a folder to a full disk fails with EIO. */
export function explainDiskFault(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['ENOSPC', 'EDQUOT', 'EIO'].includes(code)) return DISK_FULL;
  return ['EACCES', 'EROFS', 'EPERM', 'ENOTDIR', 'EEXIST'].includes(code)
    ? 'the folder cannot be written to. Choose another: npm run build -- --outDir <folder>'
    : undefined;
}

/** The first of some folders, or of those they would be made in, that takes nothing more, and why; nothing when all do. */
export function findDiskFault(folders: readonly string[], room: number): string | undefined {
  for (const folder of folders) {
    const place = nearest(folder);
    if (!isWritable(place)) return `${place} cannot be written to. Allow it and build again`;
    const { bavail, bsize } = statfsSync(place);
    if (bavail * bsize < room) return DISK_FULL;
  }
  return undefined;
}

function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
