// Lays out the pages of a site for Pagefind, in a folder that then holds these pages and no other.
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchRecord } from '../record.ts';
import { toIndexPage } from './read-page.ts';

/** Where the page of an address stands below a folder. */
export function toFile(folder: string, address: string): string {
  return join(folder, ...address.split('/'), 'index.html');
}

/** Pagefind reads files several at a time, and takes two thirds of the time of pages that are handed to it one by one. */
export function layOut(records: readonly SearchRecord[], folder: string, workshop: string): void {
  takeAwayOthers(workshop, new Set(records.map(({ address }) => toFile(workshop, address))));
  for (const record of records) {
    const file = toFile(workshop, record.address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, toIndexPage(readFileSync(toFile(folder, record.address), 'utf8'), record));
  }
}

/** Pages of an earlier build are written over. All else would be found by readers, hidden files too, or stand in the way. */
function takeAwayOthers(workshop: string, wanted: ReadonlySet<string>): void {
  if (!lstatSync(workshop, { throwIfNoEntry: false })?.isDirectory()) {
    rmSync(workshop, { force: true });
    return;
  }
  for (const entry of readdirSync(workshop, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const stays = wanted.has(path) ? entry.isFile() : entry.isDirectory();
    if (!stays) rmSync(path, { recursive: true, force: true });
  }
}
