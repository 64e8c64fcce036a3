// Caches what is slow to make, by the hash of everything it was made from.
import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a cached file was made from, and what it is. */
interface CacheKey {
  /** Folder of its own below node_modules/.cache. */
  folder: string;
  /** Everything that could change the bytes: tool and version, options, source. */
  parts: readonly (string | Uint8Array)[];
  /** Ending of the file name, without the dot. */
  extension: string;
}

/** The path of the cached file; `make` runs only when there is none. */
export async function cached(key: CacheKey, make: () => string | Uint8Array | Promise<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for (const part of key.parts) hash.update(`${part.length}:`).update(part);
  const folder = join(process.cwd(), 'node_modules/.cache', key.folder);
  const target = join(folder, `${hash.digest('hex').slice(0, 20)}.${key.extension}`);
  if (await isThere(target)) return target;
  const made = await make();
  await mkdir(folder, { recursive: true });
  // Two builds may make the same thing at once: a rename never shows a half-written file.
  const draft = `${target}.${randomUUID()}`;
  await writeFile(draft, made);
  await rename(draft, target);
  return target;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
