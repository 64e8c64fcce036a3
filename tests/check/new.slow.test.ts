// npm run new: what it writes is accepted by the check, it asks in words, and it never overwrites.
import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSnapshot } from '#check/read/read-snapshot.ts';
import { newEntry, suggestId } from '#check/scaffold/new-entry.ts';
import { COLLECTIONS, type CollectionName } from '#schema/collections.ts';
import { describeFields } from '#schema/describe.ts';
import { askCollection, askEntry } from '../../scripts/ask.ts';
import { BASE_CONTENT, useFolder } from '../setup/folder.ts';
import { runScript, type Ended } from '../setup/run-script.ts';
import { checkWith } from './check-with.ts';

const snapshot = readSnapshot(BASE_CONTENT);
const DRAFTED = [
  'objectives',
  'themes',
  'groups',
  'news',
  'events',
  'funding',
  'guides',
  'pages',
  'organisations',
  'handbook',
  'consultations',
] as const;

test.each(DRAFTED)('a title is enough for an accepted draft in %s', (collection) => {
  const { files, isDraft } = newEntry({ collection, given: { title: `Some made-up ${collection}` } }, snapshot);
  expect(isDraft).toBe(true);
  expect(errorsOf(files)).toEqual([]);
});

test.each([
  ['glossary', { term: 'XYZ', definition: 'A made-up term of made-up letters.', source: 'made-up-report' }],
  ['sources', { title: 'A made-up book', publisher: 'Nobody', url: 'https://example.org/book', kind: 'press' }],
] satisfies [CollectionName, object][])('needed fields are enough in %s', (collection, given) => {
  expect(errorsOf(newEntry({ collection, given }, snapshot).files)).toEqual([]);
});

test('a consultation comes as a folder with a figure and its table', () => {
  const { files } = newEntry({ collection: 'consultations', given: { title: 'What was asked in 2001' } }, snapshot);
  expect(files.map(({ path }) => path)).toEqual([
    'consultations/2001/about.yaml',
    'consultations/2001/first-figure-of-2001.yaml',
    'consultations/2001/first-figure-of-2001.csv',
  ]);
  const published = files.map(({ path, text }) => ({ path, text: text.replace('draft: true\n', '') }));
  expect(errorsOf(published)).toContain('example-left');
});

test('a figure is a draft in the folder of its consultation', () => {
  const given = { title: 'Some made-up answers', consultation: '1999' };
  const { files, isDraft } = newEntry({ collection: 'figures', given }, snapshot);
  expect(isDraft).toBe(true);
  expect(files[0]?.path).toBe('consultations/1999/some-made-up-answers.yaml');
  expect(errorsOf(files)).toEqual([]);
});

test('an example that is left in is not published', () => {
  const [file] = newEntry({ collection: 'news', given: { title: 'Some made-up news' } }, snapshot).files;
  const published = { path: file?.path ?? '', text: (file?.text ?? '').replace('draft: true\n', '') };
  // Its date is an example too, and not that of the made-up report.
  expect(new Set(errorsOf([published]))).toEqual(new Set(['example-left', 'date-disagrees']));
});

test('ids come from words; those of events begin with their day', () => {
  expect(suggestId('news', { title: 'Made-up “Café” & more!' })).toBe('made-up-cafe-more');
  expect(suggestId('events', { title: 'A made-up day', on: '1999-05-01' })).toBe('1999-05-01-a-made-up-day');
});

test('it asks for what is needed, and again when an answer does not fit', async () => {
  const answers = [
    'Ma',
    'Made-up tests in May',
    'A made-up summary of made-up tests.',
    'made-up-reports',
    'https://example.org/nowhere',
    'A made-up report',
    '1/5/1999',
    'May 1st, 1999',
    '',
    '',
  ];
  const said: string[] = [];
  const request = await askEntry({ collection: 'news', given: {} }, describeFields(COLLECTIONS.news.schema), snapshot, {
    say: (line) => said.push(line),
    ask: () => Promise.resolve(answers.shift() ?? ''),
  });
  expect(request).toEqual({
    collection: 'news',
    id: 'made-up-tests-in-may',
    given: {
      title: 'Made-up tests in May',
      summary: 'A made-up summary of made-up tests.',
      sources: ['made-up-report'],
      publishedOn: '1999-05-01',
      original: 'made-up-report',
    },
  });
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "Let us add a news item. An empty answer can be filled in later, in the file.

    Title: Makes sense alone in a search result. At most 70 characters unless it is a published title.
    (for example: The test writers)
      title must have at least 3 characters.

    Summary: One sentence for lists, search results and shared links, at most 120 characters. It does not repeat the title or the date.
    (for example: A network for people who want to shape the use of technology in towns, cities and rural places.)

    Sources: The ids of all sources this page rests on.
    (the id, the title or the web address; several ids with commas)
      "made-up-reports" is not in content/sources.  Did you mean made-up-report?  To add it first, press Ctrl+C:   npm run new source
      "https://example.org/nowhere" is not in content/sources.  To add it first, press Ctrl+C:   npm run new source
      Written as made-up-report

    Published on: The date of the original, as precisely as the original gives it.
    (for example: 2018-03-15)
      publishedOn "1/5/1999" can mean two days. Write 1999-05-01 or 1999-01-05.
      Written as 1999-05-01

    Original: The publication this item summarises.
    (empty for made-up-report)

    Name of the file, which is also its address (empty for made-up-tests-in-may)"
  `);
  expect(errorsOf(newEntry(request, snapshot).files)).toEqual(['example-left']);
});

test('it asks what to add, by number or name', async () => {
  const answers = ['0', 'nwes', '4'];
  const prompt = { say: () => undefined, ask: () => Promise.resolve(answers.shift() ?? '') };
  expect(await askCollection(prompt)).toBe('news');
  answers.push('working group');
  expect(await askCollection(prompt)).toBe('groups');
});

describe('on the command line', () => {
  const content = useFolder(BASE_CONTENT);
  const run = (...args: string[]): Ended => runScript('new', args, { env: { CONTENT_DIR: content().folder } });

  test('it writes, says what to do next, and the second time refuses', () => {
    const args = ['news', '--content', content().folder, '--title', 'The made-up office moves'];
    const first = run(...args);
    expect(first.code).toBe(0);
    expect(first.out).toMatchInlineSnapshot(`
      "Wrote content/news/the-made-up-office-moves.mdx

      Next:
        1. Replace the examples: summary, sources, publishedOn, original. Delete the remark above each.
        2. Write the text.
        3. See it as you save:   npm run dev   and open /news/the-made-up-office-moves/
        4. When it is ready, delete "draft: true". Until then it is not published.
        5. Look for mistakes:   npm run check
      "
    `);
    const path = 'news/the-made-up-office-moves.mdx';
    content().write(path, 'changed');
    const second = run(...args);
    expect(second.code).toBe(1);
    expect(second.err).toMatchInlineSnapshot(`
      "content/news/the-made-up-office-moves.mdx exists already. Nothing was changed. Choose another name with --id.
      "
    `);
    expect(content().read(path)).toBe('changed');
  });

  test('--help says what each flag is for', () => {
    const { code, out } = run('news', '--help');
    expect(code).toBe(0);
    expect(out).toContain('npm run new news -- --title "…"');
    expect(out).toMatch(/--publishedOn +The date of the original/);
  });

  test('what is missing is shown with ids that exist', () => {
    rmSync(content().at('sources/made-up-report.yaml'));
    expect(run('term', '--content', content().folder).err).toBe(
      'A term also needs:\n  --term "SIA"\n  --definition "A study that maps a place’s strengths in science and innovation."\n  --source "made-up-letter"\n',
    );
  });

  test.each([
    ['nothing to add', []],
    ['an unknown word', ['nwes']],
    ['an unknown flag', ['news', '--titel', 'x']],
    ['a value that does not fit', ['news', '--title', 'x']],
    ['an id that is none', ['news', '--title', 'The made-up office', '--id', 'The Office']],
    ['no title and no questions', ['news']],
    ['fields that cannot wait', ['source', '--title', 'A made-up book']],
    ['a folder that is not there', ['news', '--title', 'The made-up office', '--content', 'nowhere']],
  ])('%s: a sentence and exit 1', (_name, args) => {
    const { code, out, err } = run(...args);
    expect([code, out]).toEqual([1, '']);
    expect(err.split('\n')[0]).toMatchSnapshot();
    expect(err).not.toMatch(/^\s+at /m);
  });
});

/** Kinds of the errors in the new files alone, in the base content. */
function errorsOf(files: readonly { path: string; text: string }[]): string[] {
  const findings = checkWith(Object.fromEntries(files.map(({ path, text }) => [path, text])));
  return findings.filter(({ severity }) => severity === 'error').map(({ kind }) => kind);
}
