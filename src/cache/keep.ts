// Keeps what is slow to make, by the hash of everything it was made from: the same ingredients are never cooked twice.
import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a kept file was made from, and what it is. */
export interface Recipe {
  /** Folder of its own below node_modules/.cache. */
  shelf: string;
  /** Everything that could change the bytes: tool and version, options, source. */
  ingredients: readonly (string | Uint8Array)[];
  /** Ending of the file name, without the dot. */
  extension: string;
}

/** The path of the kept file; `make` runs only when there is none. */
export async function keep(recipe: Recipe, make: () => Uint8Array | Promise<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for (const ingredient of recipe.ingredients) hash.update(`${ingredient.length}:`).update(ingredient);
  const shelf = join(process.cwd(), 'node_modules/.cache', recipe.shelf);
  const target = join(shelf, `${hash.digest('hex').slice(0, 20)}.${recipe.extension}`);
  if (await isThere(target)) return target;
  const made = await make();
  await mkdir(shelf, { recursive: true });
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
