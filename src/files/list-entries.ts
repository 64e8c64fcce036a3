// Finds the files of a collection on disk, in the order of their ids.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS, type CollectionName } from '#schema/collections.ts';
import { compareIds } from '#text/compare.ts';

interface FoundEntry {
  id: string;
  path: string;
  /** The CSV file beside a figure. */
  tablePath?: string;
}

/** @param contentFolder path of `content/`. An absent collection folder is an empty collection. */
export function listEntryFiles(contentFolder: string, name: CollectionName): FoundEntry[] {
  const { folder, format, nested } = COLLECTIONS[name];
  const base = join(contentFolder, folder);
  const found: FoundEntry[] = [];
  for (const child of namesIn(base)) {
    if (!nested && child.endsWith(`.${format}`)) found.push({ id: stem(child), path: join(base, child) });
    if (nested && !child.includes('.')) found.push(...inFolder(base, child, name));
  }
  return found.sort(compareIds);
}

function inFolder(base: string, child: string, name: CollectionName): FoundEntry[] {
  const files = namesIn(join(base, child)).filter((file) => file.endsWith('.yaml'));
  if (name === 'consultations') {
    return files.includes('about.yaml') ? [{ id: child, path: join(base, child, 'about.yaml') }] : [];
  }
  return files
    .filter((file) => file !== 'about.yaml')
    .map((file) => ({
      id: stem(file),
      path: join(base, child, file),
      tablePath: join(base, child, `${stem(file)}.csv`),
    }));
}

function namesIn(folder: string): string[] {
  try {
    // As Astro's loader has it: what begins with a full stop belongs to the system.
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}

function stem(file: string): string {
  return file.slice(0, file.lastIndexOf('.'));
}
