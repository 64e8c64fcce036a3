// The faults of a disk in words an operator can act on.

export const DISK_FULL = 'the disk is full. Make room';
export const NOT_WRITABLE = 'the folder cannot be written to';
const TAKES_NO_MORE = 'the disk takes no more. It may be full; make room';

/** What a system call failed for; nothing when that was not the disk. Copying a folder to a full disk fails with EIO. */
export function toDiskWords(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return DISK_FULL;
  if (code === 'EIO') return TAKES_NO_MORE;
  return ['EACCES', 'EROFS', 'EPERM', 'ENOTDIR'].includes(String(code)) ? NOT_WRITABLE : undefined;
}
