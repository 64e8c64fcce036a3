// The settings of the hub in a folder of content, for what must know them before the content is checked.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteSchema, type Site } from '#schema/site.ts';
import { readYaml } from './yaml.ts';

/** Absent where they cannot be read or do not fit; the check says why. */
export function readSite(contentFolder: string): Site | undefined {
  const path = join(contentFolder, 'site.yaml');
  return existsSync(path) ? siteSchema.safeParse(readYaml(readFileSync(path, 'utf8')).data).data : undefined;
}
