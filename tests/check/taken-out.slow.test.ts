// The made-up hub with one file taken out: the check says what is missing where, or nothing; it never breaks, and asks for nothing odd.
import { expect, test } from 'vitest';
import { checkSnapshot } from '#check/find-content-problems.ts';
import { readContentFile } from '#check/read/content-file.ts';
import { listFiles } from '#check/read/list-files.ts';
import { toSnapshot } from '#check/read/read-snapshot.ts';
import { formatFindings } from '#check/report/text.ts';
import { COLLECTION_NAMES } from '#schema/collections.ts';
import { DAY, HUB_CONTENT } from '../setup/build-site.ts';

/** Of the large collections so many, spread over them: a check of everything takes half a second. */
const MOST = 15;

const files = listFiles(HUB_CONTENT).map(readContentFile);
const FOLDERS = [...COLLECTION_NAMES, 'setting', 'table'] as const;
const tried = FOLDERS.flatMap((name) => {
  const own = files.filter(({ locus }) => (locus.kind === 'entry' ? locus.collection : locus.kind) === name);
  const step = Math.ceil(own.length / MOST);
  return own.filter((_, index) => index % step === 0);
});

test('every collection is tried', () => {
  const found = new Set(tried.map(({ locus }) => (locus.kind === 'entry' ? locus.collection : locus.kind)));
  expect(COLLECTION_NAMES.filter((name) => !found.has(name))).toEqual([]);
});

test.each(tried.map((file) => [file.path, file] as const))('without %s', (path, file) => {
  const rest = files.filter((other) => other !== file);
  const findings = checkSnapshot(toSnapshot('read', rest, DAY));
  const report = formatFindings(findings, { mostErrors: Infinity, mostWarnings: Infinity });
  expect(report).not.toMatch(/undefined|\[object|NaN/);
  // Whatever is found lies where something is to be done, and not in the file that is gone.
  expect(findings.filter((finding) => finding.file === path && finding.kind !== 'content-missing')).toEqual([]);
});
