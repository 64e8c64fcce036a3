// Writes the files of a consultation all at once or not at all: beside the folder first, then one swap of names.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { TextFile } from './figure-texts.ts';

/** The files that are there already and would change. */
export function findChanged(folder: string, files: readonly TextFile[]): string[] {
  return files.flatMap(({ name, text }) => {
    const path = join(folder, name);
    return existsSync(path) && readFileSync(path, 'utf8') !== text ? [name] : [];
  });
}

/**
 * What else is in the folder stays. A run that is stopped leaves a hidden folder behind, which the next run takes away.
 * The name is the same each time, so that there is never more than one.
 */
export function writeFolder(folder: string, files: readonly TextFile[]): void {
  const fresh = join(dirname(folder), `.${basename(folder)}.new`);
  const old = join(dirname(folder), `.${basename(folder)}.old`);
  // Stopped between the two renames: the folder that was there is put back first.
  if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
  for (const left of [fresh, old]) rmSync(left, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  if (existsSync(folder)) cpSync(folder, fresh, { recursive: true });
  else mkdirSync(fresh);
  for (const { name, text } of files) writeFileSync(join(fresh, name), text);
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
}
