// Trees of words that were parsed before, kept by the hash of the words: the check, the build and the next build parse them once.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';

const SHELF = join(process.cwd(), 'node_modules/.cache/prose');
/** Shorter words are parsed in less time than a file is read. */
const WORTH_IT = 1000;
/** Raise it when the parsing changes: other parsing gives other trees. */
const EDITION = '1';
const PARSER = hashParser();

/**
 * The tree of `body`; `parse` runs only when there is none. The caller may change what it gets. What `parse` throws is not kept.
 * Outside the folder of a project, as for a check of content elsewhere, nothing is kept.
 */
export function keepTree(body: string, parse: (body: string) => Root): Root {
  if (PARSER === undefined || body.length < WORTH_IT) return parse(body);
  const file = join(SHELF, `${createHash('sha256').update(PARSER).update(body).digest('hex').slice(0, 20)}.json`);
  const kept = read(file);
  if (kept !== undefined) return kept;
  const tree = parse(body);
  write(file, JSON.stringify(tree));
  return tree;
}

/** Every change of a package, also of one that a package brings along, begins a new set. */
function hashParser(): string | undefined {
  try {
    return createHash('sha256').update(EDITION).update(readFileSync('package-lock.json')).digest('hex');
  } catch {
    return undefined;
  }
}

function read(file: string): Root | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Root;
  } catch {
    return undefined;
  }
}

/** A rename never shows half a file. Where nothing can be written, the words are parsed again next time. */
function write(file: string, text: string): void {
  try {
    mkdirSync(SHELF, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // The cache only saves time.
  }
}
