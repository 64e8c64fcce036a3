// Checks the base content with some files put in place of others, without writing anything to disk.
import { readFileSync } from 'node:fs';
import { checkSnapshot } from '#check/find-content-problems.ts';
import type { Finding } from '#check/finding.ts';
import { toContentFile } from '#check/read/content-file.ts';
import { listFiles } from '#check/read/list-files.ts';
import { locate } from '#check/read/locate.ts';
import { toText, type ReadResult } from '#check/read/read-bytes.ts';
import { toSnapshot } from '#check/read/read-snapshot.ts';
import type { ContentFile } from '#check/read/snapshot.ts';
import { formatFinding } from '#check/report/text.ts';

const HOME = 'tests/fixtures/base/content';
export const NEWS = 'news/office-opens.mdx';
export const EVENT = 'events/1999-05-01-made-up-meeting.mdx';
export const GROUP = 'groups/test-writers.mdx';
export const TABLE = 'consultations/1999/made-up-answers.csv';
/** A scheme of rounds, without any. */
export const SCHEME = readFileSync('tests/fixtures/rounds-overlap/content/funding/made-up-grant.mdx', 'utf8').replace(
  /^rounds:\n[^]*?(?=^what:)/m,
  '',
);
const base = listFiles(HOME).map(({ path, location }) => toFile(path, readFileSync(location)));

/** The text of a file of the base content. */
export function baseText(path: string): string {
  return readFileSync(`${HOME}/${path}`, 'utf8');
}

/** Files below content/ as they are to be; undefined takes one away. */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Findings of the base content with these files added, replaced or taken away. */
export function checkWith(changes: Changes, day?: string): Finding[] {
  const changed = Object.entries(changes).flatMap(([path, text]) => {
    if (text === undefined) return [];
    return toFile(path, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  });
  const files = [...base.filter(({ path }) => !(path.replace(/^content\//, '') in changes)), ...changed].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  return checkSnapshot(toSnapshot('read', files, day));
}

/** The findings as a person reads them, without the address of the handbook page. */
export function formatCheck(changes: Changes): string {
  return checkWith(changes)
    .map((finding) => formatFinding(finding).replace(/ · \/about\/.*$/m, ''))
    .join('\n');
}

/** A page of the base content with other words below its fields. */
export function withText(body: string): Record<string, string> {
  const text = baseText(NEWS);
  return { [NEWS]: `${text.slice(0, text.indexOf('## What happened'))}## What happened\n\n${body}\n` };
}

/** A page of the base content with one line of its fields changed. */
export function withLine(path: string, before: string, after: string): Record<string, string> {
  const text = baseText(path);
  if (!text.includes(before)) throw new Error(`${path} has no "${before}".`);
  return { [path]: text.replace(before, () => after) };
}

function toFile(path: string, bytes: Uint8Array): ContentFile {
  const locus = locate(path);
  const reading: ReadResult = locus.kind === 'picture' ? { state: 'bytes', bytes, size: bytes.length } : toText(bytes);
  return toContentFile(path, locus, reading);
}
