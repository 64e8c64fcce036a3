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
const base = listFiles(HOME).map(({ path, location }) => toFile(path, readFileSync(location)));

/** The text of a file of the base content. */
export function baseText(path: string): string {
  return readFileSync(`${HOME}/${path}`, 'utf8');
}

/** Findings of the base content with these files added or replaced; paths are below content/. */
export function checkWith(changes: Readonly<Record<string, string | Uint8Array>>, day?: string): Finding[] {
  const changed = Object.entries(changes).map(([path, text]) =>
    toFile(path, typeof text === 'string' ? new TextEncoder().encode(text) : text),
  );
  const paths = new Set(changed.map(({ path }) => path));
  const files = [...base.filter(({ path }) => !paths.has(path)), ...changed].sort((a, b) => (a.path < b.path ? -1 : 1));
  return checkSnapshot(toSnapshot('read', files, day));
}

/** The findings as a person reads them, without the address of the handbook page. */
export function formatCheck(changes: Readonly<Record<string, string | Uint8Array>>): string {
  return checkWith(changes)
    .map((finding) => formatFinding(finding).replace(/ · \/about\/.*$/m, ''))
    .join('\n');
}

/** A page of the base content with other words below its fields. */
export function withText(body: string): Record<string, string> {
  const text = baseText('news/office-opens.mdx');
  return {
    'news/office-opens.mdx': `${text.slice(0, text.indexOf('## What happened'))}## What happened\n\n${body}\n`,
  };
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
