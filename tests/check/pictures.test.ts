// Pictures that come straight from a camera: too large, or telling where they were taken.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findContentProblems } from '#check/find-content-problems.ts';
import { readPictureFacts } from '#check/read/picture-facts.ts';

const PNG = readFileSync('tests/fixtures/picture-missing/content/pictures/hall.png');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  cpSync('tests/fixtures/base/content', folder, { recursive: true });
  mkdirSync(join(folder, 'pictures'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a picture of 20 MB is refused by its size alone', () => {
  const place = join(folder, 'pictures/hall.png');
  writeFileSync(place, PNG);
  truncateSync(place, 20_000_000);
  expect(findContentProblems(folder).map(({ kind, what, remedy }) => ({ kind, what, remedy }))).toEqual([
    {
      kind: 'file-too-large',
      what: 'The file has 20,000 kB; at most 2,000 kB are allowed.',
      remedy: 'Save the picture smaller.',
    },
  ]);
});

test('a place in XMP is found as one in Exif is', () => {
  const withPlace = Buffer.concat([PNG, Buffer.from('<rdf:Description exif:GPSLatitude="52,28.5N"/>')]);
  expect(readPictureFacts(withPlace).hasLocation).toBe(true);
  expect(readPictureFacts(PNG).hasLocation).toBe(false);
});

test.each(['A hall with nobody in it', 'Picture frames on a wall', 'The logo of a made-up society: a wheel'])(
  'the description "%s" says what there is',
  (alt) => {
    writeFileSync(join(folder, 'pictures/hall.png'), PNG);
    const page = join(folder, 'news/office-opens.mdx');
    writeFileSync(page, `${readFileSync(page, 'utf8')}\n![${alt}](/pictures/hall.png)\n`);
    expect(findContentProblems(folder)).toEqual([]);
  },
);

test('a picture named by a reference leads to no page, and what it shows is no statement', () => {
  writeFileSync(join(folder, 'pictures/hall.png'), PNG);
  const page = join(folder, 'news/office-opens.mdx');
  writeFileSync(
    page,
    `${readFileSync(page, 'utf8')}\n![A hall built for £5 million in 1907][hall]\n\n[hall]: /pictures/hall.png\n`,
  );
  expect(findContentProblems(folder)).toEqual([]);
});
