// A picture from an editor's file to the reader's browser: small copies in a modern form, without what the camera knew.
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProjectCopy } from '../setup/project-copy.ts';

const CAMERA = { IFD0: { Model: 'A made-up camera', Copyright: 'A made-up photographer' } };
const WIDTH = 1000;
const HEIGHT = 700;
let project: ProjectCopy;
let page = '';
let assets: string[] = [];

/** A photograph as a telephone saves it: lying on its side, with what the camera knew. */
async function takePhotograph(path: string): Promise<void> {
  const pixels = Uint8Array.from({ length: WIDTH * HEIGHT * 3 }, (_, at) => (at * 7919) % 251);
  await sharp(pixels, { raw: { width: HEIGHT, height: WIDTH, channels: 3 } })
    .withExif(CAMERA)
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toFile(path);
}

beforeAll(async () => {
  project = new ProjectCopy();
  const folder = project.at('content/pictures');
  await takePhotograph(join(folder, 'robot.jpg'));
  await takePhotograph(join(folder, 'unused.jpg'));
  await sharp({ create: { width: 300, height: 200, channels: 3, background: 'teal' } })
    .png()
    .toFile(join(folder, 'badge.png'));
  appendFileSync(
    project.at('content/pages/history.mdx'),
    '\n![A blue robot arm on a bench](/pictures/robot.jpg)\n\n![A teal rectangle][badge]\n\n[badge]: /pictures/badge.png\n',
  );
  const { code, output } = project.build({ SITE_DATE: '2026-11-24' });
  expect(code, output).toBe(0);
  page = project.read('dist/about/history/index.html');
  assets = readdirSync(project.at('dist/_astro')).filter((name) =>
    /^(?:robot|unused|badge)\..*(?:jpg|png|webp)$/.test(name),
  );
}, 300_000);
afterAll(() => project.remove());

/** The attributes of a picture of the page, by its description. */
function readPicture(alt: string): Record<string, string> {
  const tag = page.match(/<img[^>]*>/g)?.find((found) => found.includes(`alt="${alt}"`)) ?? '';
  return Object.fromEntries(
    [...tag.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const ROBOT = 'A blue robot arm on a bench';
const BADGE = 'A teal rectangle';

test('the page names sizes, a modern form, its measures and what it shows', () => {
  const { srcset = '', src, loading, width, height } = readPicture(ROBOT);
  expect(srcset.match(/\.webp \d+w/g)).toEqual(['.webp 400w', '.webp 800w', '.webp 1000w']);
  expect(src).toMatch(/\.webp$/);
  expect(loading).toBe('lazy');
  // Upright: the camera's note on how it was held is followed before it is taken away.
  expect([width, height]).toEqual([String(WIDTH), String(HEIGHT)]);
});

test('a small picture is not blown up, and may be named by a reference', () => {
  const { srcset = '', width, height } = readPicture(BADGE);
  expect(srcset.match(/\d+w/g)).toEqual(['300w']);
  expect([width, height]).toEqual(['300', '200']);
});

test('every file that the page names is there, knows no camera, and is the only one of its picture', async () => {
  const pictures = [ROBOT, BADGE].map(readPicture);
  const named = pictures.flatMap(({ src = '', srcset = '' }) => [src, ...srcset.split(', ')]);
  const files = named.map((address) => /\/_astro\/([^\s"]+)/.exec(address)?.[1] ?? '');
  expect(new Set(files)).toEqual(new Set(assets));
  for (const name of assets) {
    const { exif, xmp, orientation } = await sharp(project.at(`dist/_astro/${name}`)).metadata();
    expect({ exif, xmp, orientation }).toEqual({});
  }
});
