// A newcomer adds a news item in the forms: the saved file passes the check and becomes a page. Opening and saving an entry
// changes nothing else in it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { readEntryFile } from '#files/entry-file.ts';
import { FORM_COLLECTIONS } from '#forms/to-config.ts';
import { findContentProblems } from '#check/find-content-problems.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { useBrowser } from '../browser/open.ts';
import { buildSite, DAY } from '../setup/build-site.ts';
import { ProjectCopy } from '../setup/project-copy.ts';
import { readPage, textOf } from '../setup/site-files.ts';
import { FormDesk, type Files } from './form-desk.ts';

const SOURCE = 'content/sources/network-charter.yaml';
const read = (path: string): string => readFileSync(path.replace('content', inject('contentFolder')), 'utf8');
/** The program answers when it is ready; a slow machine may take long. */
const PATIENTLY = { timeout: 30_000 };
const SAVED = 'content/news/a-made-up-meeting-about-turbines.mdx';
const WORDS = `Twelve made-up firms met. <Source id="network-charter" />

## What they said

They said “yes”: it was a *good* day. <Source id="network-charter" />`;

/** The longest entry of a collection has the most kinds of field in it. */
const samples = FORM_COLLECTIONS.map((name) => {
  const folder = `content/${COLLECTIONS[name].folder}`;
  const files = readdirSync(folder.replace('content', inject('contentFolder')));
  const sizes = files.map((file) => ({ file, size: read(`${folder}/${file}`).length }));
  const [longest] = sizes.sort((a, b) => b.size - a.size || a.file.localeCompare(b.file));
  return { name, path: `${folder}/${longest?.file ?? ''}` };
});

const browser = useBrowser();
let desk: FormDesk;

beforeAll(async () => {
  const paths = [SOURCE, ...samples.map(({ path }) => path)];
  desk = await FormDesk.open(browser, Object.fromEntries(paths.map((path) => [path, read(path)])));
});

test('a news item filled in is a file that the check accepts, and a page of the built site', async () => {
  await desk.show('news');
  await desk.type('title', 'A made-up meeting about turbines');
  await desk.type('summary', 'People from twelve made-up firms met in a made-up hall to talk about turbines.');
  await desk.pick('sources', 'Charter of the Fenmark Innovation Network');
  await desk.type('publishedOn', '2024-03');
  await desk.pick('original', 'Charter of the Fenmark Innovation Network');
  await desk.add('links');
  await desk.pick('links.0.to', 'Power from the tide');
  await desk.pick('links.0.verb', 'About');
  await desk.type('links.0.reason', 'The meeting was about turbines.');
  await desk.choose('links.0.editorial', 'Yes');
  await desk.type('body', WORDS);
  await desk.save();

  const saved = (await desk.files())[SAVED] ?? '';
  expect(saved).toMatchInlineSnapshot(`
    "---
    title: A made-up meeting about turbines
    summary: People from twelve made-up firms met in a made-up hall to talk about turbines.
    sources:
      - network-charter
    publishedOn: 2024-03
    original: network-charter
    links:
      - to: themes/tidal-power
        verb: about
        reason: The meeting was about turbines.
        editorial: true
    ---

    Twelve made-up firms met. <Source id="network-charter" />

    ## What they said

    They said “yes”: it was a *good* day. <Source id="network-charter" />
    "
  `);

  const project = new ProjectCopy();
  project.write(SAVED, saved);
  const findings = findContentProblems(project.at('content'), { day: DAY });
  expect(findings.filter(({ file }) => file === SAVED)).toEqual([]);
  const folder = await buildSite('forms', { FORMS_REPOSITORY: 'off' }, project.folder);
  project.remove();
  const page = readPage(folder, '/news/a-made-up-meeting-about-turbines/');
  expect(textOf(page.querySelector('h1'))).toBe('A made-up meeting about turbines');
  expect(textOf(page.querySelector('main'))).toContain('They said “yes”: it was a good day.');
  expect(readdirSync(folder)).not.toContain('admin');
}, 600_000);

test.for(samples)('saving $name with a longer title changes nothing else', async ({ name, path }) => {
  const before = (await desk.files())[path] ?? '';
  const old = readEntryFile(path, before);
  const data = old.data as Record<string, unknown>;
  const title = name === 'glossary' ? 'term' : 'title';
  await desk.show(name, path.replace(/^.*\/|\.\w+$/g, ''));
  // The form of the entry before may still stand there.
  await expect.poll(() => desk.read(title), PATIENTLY).toBe(data[title]);
  await desk.type(title, `${String(data[title])} again`);
  await desk.save();
  await expect.poll(async () => (await desk.files())[path], PATIENTLY).not.toBe(before);
  const now = readEntryFile(path, (await desk.files())[path] ?? '');
  expect(now.body.trim()).toBe(old.body.trim());
  expect(now.data).toEqual({ ...data, [title]: `${String(data[title])} again` });
});

test('nothing was asked of another host', () => {
  expect(desk.sent).toEqual([]);
});

test('the page of the forms is told to nobody', () => {
  const folder = inject('siteFolder');
  const files: Files = Object.fromEntries(
    ['sitemap-0.xml', 'index.html', 'search/names.json'].map((name) => [
      name,
      readFileSync(join(folder, name), 'utf8'),
    ]),
  );
  for (const [name, text] of Object.entries(files)) expect(text.includes('/admin/'), name).toBe(false);
  const page = readPage(folder, '/admin/');
  expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
});
