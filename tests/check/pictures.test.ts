// Pictures that come straight from a camera or from nowhere good: too large, damaged, or telling where they were taken.
import { readFileSync, truncateSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { readContentFile } from '#check/read/content-file.ts';
import { readPictureFacts, type PictureFormat } from '#check/read/picture-facts.ts';
import { toSnapshot } from '#check/read/read-snapshot.ts';
import { formatMessage } from '#check/report/text.ts';
import { filesAreText } from '#check/rules/files-are-text.ts';
import { useFolder } from '../setup/folder.ts';
import { formatCheck, withText } from './check-with.ts';

const PNG = readFileSync('tests/fixtures/picture-missing/content/pictures/hall.png');
const folder = useFolder();
const shown = (text: string) => ({ ...withText(text), 'pictures/hall.png': PNG });

test('a picture of 20 MB is refused by its size alone', () => {
  folder().write('hall.png', PNG);
  const location = folder().at('hall.png');
  truncateSync(location, 20_000_000);
  const file = readContentFile({ path: 'pictures/hall.png', location, isPlain: true });
  expect(filesAreText(toSnapshot('read', [file])).map(formatMessage)).toEqual([
    'content/pictures/hall.png:1:1\n  The file has 20,000 kB; at most 2,000 kB are allowed.\n  Save the picture smaller.',
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
    expect(formatCheck(shown(`![${alt}](/pictures/hall.png)`))).toBe('');
  },
);

test('a picture named by a reference leads to no page, and what it shows is no statement', () => {
  const text = '![A hall built for £5 million in 1907][hall]\n\n[hall]: /pictures/hall.png';
  expect(formatCheck(shown(text))).toBe('');
});

const NAMES: Record<PictureFormat, 'png' | 'jpeg' | 'webp' | 'avif'> = {
  png: 'png',
  jpg: 'jpeg',
  webp: 'webp',
  avif: 'avif',
};
const draw = (): Sharp =>
  sharp({
    create: {
      width: 300,
      height: 200,
      channels: 3,
      background: 'teal',
      noise: { type: 'gaussian', mean: 99, sigma: 30 },
    },
  });

const SAVED: [name: string, format: PictureFormat, save: () => Promise<Buffer>][] = [
  ...(Object.keys(NAMES) as PictureFormat[]).map((format): [string, PictureFormat, () => Promise<Buffer>] => [
    format,
    format,
    () => draw().toFormat(NAMES[format]).toBuffer(),
  ]),
  ['jpg for print, in four colours', 'jpg', () => draw().toColourspace('cmyk').jpeg().toBuffer()],
  ['jpg that comes in passes', 'jpg', () => draw().jpeg({ progressive: true }).toBuffer()],
  ['jpg with what the camera knew', 'jpg', () => draw().withMetadata({ orientation: 6 }).jpeg().toBuffer()],
  ['webp without loss', 'webp', () => draw().webp({ lossless: true }).toBuffer()],
  ['webp that one can see through', 'webp', () => draw().ensureAlpha(0.5).webp().toBuffer()],
  [
    'webp that moves',
    'webp',
    async () => {
      const frames = [await draw().png().toBuffer(), await draw().negate().png().toBuffer()];
      return sharp(frames, { join: { animated: true } })
        .webp({ delay: [100, 100] })
        .toBuffer();
    },
  ],
  ['png of few colours', 'png', () => draw().png({ palette: true }).toBuffer()],
];

test.each(SAVED)('the size of a %s is read, and what is cut off is damaged', async (_name, format, save) => {
  const bytes = await save();
  expect(readPictureFacts(bytes)).toEqual({ format, size: { width: 300, height: 200 }, hasLocation: false });
  for (const share of [0.02, 0.5, 0.98])
    expect(readPictureFacts(bytes.subarray(0, Math.floor(bytes.length * share))).size).toBeUndefined();
});

test.each([
  ['a head without a picture', Buffer.concat([PNG.subarray(0, 8), Buffer.from('made up')]), 'png'],
  ['a head of jpg without a picture', Buffer.from([0xff, 0xd8, 0xff, ...Array.from({ length: 500 }, () => 7)]), 'jpg'],
  ['jpg that is nothing but marks', Buffer.from([0xff, 0xd8, ...Array.from({ length: 5000 }, () => 0xff)]), 'jpg'],
  ['avif of boxes without a size', Buffer.from('\0\0\0\x14ftypavif\0\0\0\0avif\0\0\0\x08free'), 'avif'],
])('%s is damaged', (_name, bytes, ending) => {
  const found = formatCheck({
    ...withText('![A hall with nobody in it](/pictures/hall.' + ending + ')'),
    [`pictures/hall.${ending}`]: bytes,
  });
  expect(found).toContain('The picture is damaged: it cannot be drawn, or ends too early.');
});

test('a few bytes that claim to be a huge picture are refused before anything draws them', () => {
  const bomb = Buffer.from(PNG);
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  expect(
    formatCheck({ ...withText('![A hall with nobody in it](/pictures/hall.png)'), 'pictures/hall.png': bomb }),
  ).toContain('The picture has 60,000 × 60,000 points; at most 50,000,000 in all are allowed.');
});

test.each(['/pictures/../news/hall.png', '../hall.png', '/pictures/%2E%2e/hall.png', '/pictures/\\..\\hall.png'])(
  'an address that climbs out: %s',
  (address) => {
    expect(formatCheck(withText(`![A hall with nobody in it](${address})`))).toContain(
      'climbs out of content/pictures',
    );
  },
);
