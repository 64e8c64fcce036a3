// Lists every file below a folder, sorted, without following links.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface ListedFile {
  /** Path on this machine. */
  location: string;
  /** Path below the folder, with forward slashes. */
  path: string;
  /** A symbolic link or a device: listed, never read. */
  isPlain: boolean;
}

const LEFT_BEHIND = /~$|^~\$.*\.(?:doc|xls|ppt)[xm]?$/i;

/**
 * Passed over is only what the build passes over too: names that begin with a full stop, copies ending with "~", and the
 * marks that office programs put beside an open document.
 * @throws Error with a `code` when the folder cannot be read.
 */
export function listFiles(folder: string): ListedFile[] {
  const found: ListedFile[] = [];
  const waiting = [''];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || (entry.isFile() && LEFT_BEHIND.test(entry.name))) continue;
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(below);
      else found.push({ location: join(folder, below), path: below, isPlain: entry.isFile() });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
