// The last step of a build: what a host needs beside the pages. Headers in two forms, compressed twins.
import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compressFiles } from './compress.ts';
import { toHostHeaders } from './host-headers.ts';
import { toNginxHeaders, toNginxMaps } from './nginx-headers.ts';

/** For programs on the host, not for visitors. */
const FOR_HOSTS = /^(?:_headers|_redirects|[^/]*\.nginx\.conf)$|\.(?:br|gz)$/;

/** @param base "/" or "/hub/". @returns how many files a visitor can be sent. */
export function finishSite(folder: string, base: string): number {
  const served = listFiles(folder).filter((file) => !FOR_HOSTS.test(file));
  compressFiles(folder, served);
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
