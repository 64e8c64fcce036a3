// The last step of a build: what a host needs beside the pages. Headers in two forms, the list of files, compressed twins.
import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compressFiles } from './compress.ts';
import { toHostHeaders } from './host-headers.ts';
import { MANIFEST, toManifest } from './manifest.ts';
import { toNginxHeaders, toNginxMaps } from './nginx-headers.ts';

/** @param base "/" or "/hub/". @returns how many files a visitor can be sent. */
export function finishSite(folder: string, base: string): number {
  const files = listFiles(folder);
  const manifest = toManifest(folder, files);
  const served = manifest.files.map(({ path }) => path).sort();
  compressFiles(folder, served, 'quick');
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
  writeFileSync(join(folder, '_headers'), toHostHeaders(served, base));
  writeFileSync(join(folder, 'maps.nginx.conf'), toNginxMaps(base));
  writeFileSync(join(folder, 'headers.nginx.conf'), toNginxHeaders());
  return served.length;
}

/** Every file below the folder, sorted, written with "/" on every system. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
