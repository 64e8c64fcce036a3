// Whatever entries are taken out, whatever flag is set: the check answers with findings or with none, and never breaks.
import { expect, test } from 'vitest';
import { checkSnapshot } from '#check/find-content-problems.ts';
import { readContentFile, toContentFile } from '#check/read/content-file.ts';
import { listFiles } from '#check/read/list-files.ts';
import { locate } from '#check/read/locate.ts';
import { toText } from '#check/read/read-bytes.ts';
import { toSnapshot } from '#check/read/read-snapshot.ts';
import { isEntry, type ContentFile } from '#check/read/snapshot.ts';
import { formatFindings } from '#check/report/text.ts';
import { COLLECTIONS, COLLECTION_NAMES } from '#schema/collections.ts';
import { describeFields } from '#schema/describe.ts';

const base = listFiles('tests/fixtures/base/content').map(readContentFile);

/** Of odd content odd things are never said. */
function report(files: readonly ContentFile[]): string {
  const text = formatFindings(checkSnapshot(toSnapshot('read', files, '1999-06-01')), { mostErrors: Infinity });
  expect(text).not.toMatch(/undefined|\[object|NaN/);
  return text;
}

const isIn = ({ locus }: ContentFile, collection: string): boolean =>
  locus.kind === 'entry' && locus.collection === collection;

test.each(COLLECTION_NAMES)('without any of the %s, and with nothing but them', (collection) => {
  report(base.filter((file) => !isIn(file, collection)));
  expect(report(base.filter((file) => isIn(file, collection)))).toContain('content-missing');
});

test.each(base.map(({ path }) => path))('without %s, something is said of the others, if anything', (path) => {
  const text = report(base.filter((file) => file.path !== path));
  if (!text.includes('content-missing')) expect(text).not.toContain(`${path}:`);
});

const flags = base.filter(isEntry).flatMap((file) =>
  describeFields(COLLECTIONS[file.locus.collection].schema)
    .filter(({ shape }) => shape.kind === 'flag')
    .map(({ name }) => [file.path, name, file] as const),
);

test.each(flags)('%s with %s: true', (path, name, file) => {
  const text = (file.text ?? '').replace(new RegExp(`^${name}: .*\n`, 'm'), '');
  const isProse = text.startsWith('---\n');
  const flagged = isProse ? text.replace('---\n', `---\n${name}: true\n`) : `${name}: true\n${text}`;
  const below = path.slice('content/'.length);
  const changed = toContentFile(below, locate(below), toText(new TextEncoder().encode(flagged)));
  report(base.map((other) => (other === file ? changed : other)));
});
