// All sentences of a language, by the file they stand in.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const LANGUAGE_FOLDERS = 'src/i18n';

export async function readLanguage(language: string): Promise<Record<string, Record<string, unknown>>> {
  const folder = join(LANGUAGE_FOLDERS, language);
  const files = readdirSync(folder).sort();
  const modules = files.map(async (file) => [file, { ...(await import(resolve(folder, file))) }] as const);
  return Object.fromEntries(await Promise.all(modules));
}
