// The list of everything a visitor can be sent, in the order in which it must arrive: what pages need before the pages.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLASSES, classOf } from './classes.ts';

/** Where the list stands in the built site. */
export const MANIFEST = 'files.json';

/** Files with hashed names, then files with fixed names, then pages. */
export const STEPS = ['hashed', 'files', 'pages'] as const;
export type Step = (typeof STEPS)[number];

export interface ListedFile {
  path: string;
  bytes: number;
  sha256: string;
  step: Step;
  cacheControl: string;
  /** Only where hosts often guess wrong. */
  type?: string;
}

export interface Manifest {
  /** Hash of all files: two builds with the same one are the same site. */
  site: string;
  files: ListedFile[];
}

/** For programs on the host, not for visitors. */
const FOR_HOSTS = /^(?:_headers|_redirects|files\.json|[^/]*\.nginx\.conf)$|\.(?:br|gz)$/;

/** What hosts often do not know, by the ending of the name. */
const TYPES: Readonly<Record<string, string>> = {
  ics: 'text/calendar; charset=utf-8',
  opml: 'text/x-opml; charset=utf-8',
  webmanifest: 'application/manifest+json',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

/** @param files paths below the folder, sorted */
export function toManifest(folder: string, files: readonly string[]): Manifest {
  const listed = files.filter((file) => !FOR_HOSTS.test(file)).map((file) => toListed(folder, file));
  const all = createHash('sha256').update(listed.map(({ path, sha256 }) => `${path} ${sha256}\n`).join(''));
  return { site: all.digest('hex'), files: listed.sort((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step)) };
}

function toListed(folder: string, path: string): ListedFile {
  const content = readFileSync(join(folder, path));
  const name = classOf(path);
  const type = TYPES[/[^.]*$/.exec(path)?.[0] ?? ''];
  return {
    path,
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    step: path.endsWith('.html') ? 'pages' : name === 'hashed' ? 'hashed' : 'files',
    cacheControl: CLASSES[name].headers['Cache-Control'] ?? '',
    ...(type === undefined ? {} : { type }),
  };
}
