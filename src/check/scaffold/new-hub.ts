// Makes the content of a new hub: the files of starter/, each marked as an example, with the name and the region of the hub.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NewFile } from './new-entry.ts';
import { toId } from '#text/to-id.ts';

interface HubRequest {
  name: string;
  /** As it stands after "in": "the North East". */
  region: string;
  /** The day the hub begins, and a later one for the event of the example. */
  day: string;
  later: string;
}

/** Names that can stand in any place of a YAML file as they are. */
export const HUB_NAME = /^\p{L}[\p{L}\p{N} .’&-]{2,59}$/u;

const STARTER = fileURLToPath(new URL('starter', import.meta.url));
/** Pages about the program, which are the same for every hub. */
const OF_THE_PROGRAM = /^(?:handbook\/.*|pages\/(?:contribute|from-answers-to-figures)\.mdx)$/;
const LONGEST_SHORT_NAME = 30;

/** @param ownContent the content that came with the program */
export function newHub({ name, region, day, later }: HubRequest, ownContent: string): NewFile[] {
  const values: Readonly<Record<string, string>> = {
    HUB_NAME: name,
    HUB_SHORT: name.slice(0, LONGEST_SHORT_NAME).trim(),
    HUB_UID: toId(name),
    HUB_REGION: region,
    TODAY: day,
    LATER: later,
  };
  const starter = readFolder(STARTER).map(({ path, text }) => ({
    path,
    text: text.replaceAll(/HUB_[A-Z]+|TODAY|LATER/g, (word) => values[word] ?? word),
  }));
  return [...starter, ...readFolder(ownContent).filter(({ path }) => OF_THE_PROGRAM.test(path))];
}

function readFolder(folder: string): NewFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:mdx|md|yaml|csv)$/.test(path))
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(folder, path), 'utf8') }));
}
