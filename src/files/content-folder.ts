// Where the content of the hub lies: in content/, or where the setting CONTENT_DIR says. Relative paths count from the project.
// The build and every command ask here.
import { join } from 'node:path';

export function contentFolder(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const named = environment['CONTENT_DIR'] ?? '';
  return named === '' ? 'content' : named;
}

/** @param name of a file of settings or a record: "link-checks.yaml" */
export function contentFile(name: string): string {
  return join(contentFolder(), name);
}
