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

/**
 * Files whose name begins with a full stop or ends with "~" or begins with "~$" belong to editors and systems and are passed over.
 * @throws Error with a `code` when the folder cannot be read.
 */
export function listFiles(folder: string): ListedFile[] {
  const found: ListedFile[] = [];
  const waiting = [''];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      if (/^\.|^~\$|~$/.test(entry.name)) continue;
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(below);
      else found.push({ location: join(folder, below), path: below, isPlain: entry.isFile() });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
