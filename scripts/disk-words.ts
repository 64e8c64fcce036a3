// The faults of a disk in words an operator can act on.
import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';

export const DISK_FULL = 'the disk is full. Make room';
export const NOT_WRITABLE = 'the folder cannot be written to';
const TAKES_NO_MORE = 'the disk takes no more. It may be full; make room';

/** What a system call failed for; nothing when that was not the disk. Copying a folder to a full disk fails with EIO. */
export function toDiskWords(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return DISK_FULL;
  if (code === 'EIO') return TAKES_NO_MORE;
  return ['EACCES', 'EROFS', 'EPERM', 'ENOTDIR', 'EEXIST'].includes(String(code)) ? NOT_WRITABLE : undefined;
}

/** What is wrong with the first of some folders that takes nothing more; nothing when all do. */
export function findDiskFault(folders: readonly string[]): string | undefined {
  const places = folders.map((folder) => (existsSync(folder) ? folder : dirname(folder)));
  const closed = places.find((place) => !isWritable(place));
  if (closed !== undefined) return toClosedWords(closed);
  return places.some(isFull) ? DISK_FULL : undefined;
}

/** @param place a folder or file of the project */
export function toClosedWords(place: string): string {
  return `${place} cannot be written to. Allow it`;
}

/** The largest file of a site has half of it. */
const ROOM = 5_000_000;

/** True when a file might not fit on the disk of a folder any more: other programs say so in words of their own. */
export function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < ROOM;
  } catch {
    return false;
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
