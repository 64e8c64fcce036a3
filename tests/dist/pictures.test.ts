// A picture from an editor's file to the reader's browser: small copies in a modern form, without what the camera knew.
import { appendFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProjectCopy } from '../setup/project-copy.ts';

const PLACE = {
  IFD0: { Copyright: 'A made-up photographer' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 28/1 0/1' },
};
const WIDTH = 1000;
const HEIGHT = 700;
let project: ProjectCopy;
let page = '';
let assets: string[] = [];

/** A photograph as a telephone saves it: lying on its side, with the place where it was taken. */
async function takePhotograph(path: string): Promise<void> {
  const pixels = Uint8Array.from({ length: WIDTH * HEIGHT * 3 }, (_, at) => (at * 7919) % 251);
  await sharp(pixels, { raw: { width: HEIGHT, height: WIDTH, channels: 3 } })
    .withExif(PLACE)
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toFile(path);
}

beforeAll(async () => {
  project = new ProjectCopy();
  const folder = join(project.folder, 'content/pictures');
  mkdirSync(folder);
  await takePhotograph(join(folder, 'robot.jpg'));
  await takePhotograph(join(folder, 'unused.jpg'));
  appendFileSync(
    join(project.folder, 'content/pages/history.mdx'),
    '\n![A blue robot arm on a bench](/pictures/robot.jpg)\n',
  );
  const { code, words } = project.runAstro('build', { SITE_DATE: '2026-11-24' });
  expect(code, words).toBe(0);
  page = readFileSync(join(project.folder, 'dist/about/history/index.html'), 'utf8');
  assets = readdirSync(join(project.folder, 'dist/_astro')).filter((name) => /\.(?:jpg|webp)$/.test(name));
}, 300_000);
afterAll(() => project.remove());

const attribute = (name: string): string => new RegExp(`<img[^>]* ${name}="([^"]*)"[^>]*>`).exec(picture())?.[1] ?? '';
const picture = (): string => /<picture.*?<\/picture>/s.exec(page)?.[0] ?? '';

test('the page names sizes, a modern form, its measures and what it shows', () => {
  expect(picture()).toMatch(/<source[^>]*type="image\/webp"/);
  expect(picture().match(/\d+w/g)).toEqual(['400w', '800w', '1000w', '400w', '800w', '1000w']);
  expect(attribute('alt')).toBe('A blue robot arm on a bench');
  expect(attribute('loading')).toBe('lazy');
  // Upright: the camera's note on how it was held is followed before it is taken away.
  expect([attribute('width'), attribute('height')]).toEqual([String(WIDTH), String(HEIGHT)]);
});

test('every file that the page names is there, and tells no place', async () => {
  const named = [...picture().matchAll(/\/_astro\/([^\s"]+)/g)].map(([, name = '']) => name);
  expect(new Set(named)).toEqual(new Set(assets));
  for (const name of assets) {
    const { exif, xmp, orientation } = await sharp(join(project.folder, 'dist/_astro', name)).metadata();
    expect({ exif, xmp, orientation }).toEqual({});
  }
});

test('what no page shows is not published', () => {
  expect(assets.filter((name) => name.startsWith('unused'))).toEqual([]);
});
