// A page that names a file of the site which is not there stops the build.
import { beforeEach, expect, test } from 'vitest';
import { describeMissing, findMissingFiles } from '#integrations/linked-files.ts';
import { useFolder } from '../setup/folder.ts';

const site = useFolder();
beforeEach(() => {
  for (const name of ['site.css', 'two words.pdf']) site().write(name, '');
});

test.each([
  ['a style sheet that is there', '<link href="/site.css" rel="stylesheet">', []],
  ['a name with a space', '<a href="/two%20words.pdf">', []],
  ['a page, which is the business of the check', '<a href="/nowhere/">', []],
  ['a file of another host', '<a href="https://example.org/a.css">', []],
  ['a style sheet that is not there', '<link href="/gone.css">', ['/gone.css is not there; news/index.html names it.']],
  ['a picture that is not there', '<img src="/gone.png?v=1">', ['/gone.png is not there; news/index.html names it.']],
])('%s', (_what, html, missing) => {
  site().write('news/index.html', html);
  expect(findMissingFiles(site().folder, '/')).toEqual(missing);
});

test('below a path, a file named without it is missing', () => {
  site().write('news/index.html', '<link href="/hub/site.css"><link href="/site.css">');
  expect(findMissingFiles(site().folder, '/hub/')).toEqual(['/site.css is not there; news/index.html names it.']);
});

test.each([
  [1, 'a file that a page names is not there'],
  [11, '11 files that pages name are not there'],
])('%i missing files: %s', (count, sum) => {
  expect(describeMissing(Array.from({ length: count }, (_, index) => `/${index}.css is not there`))).toContain(
    `The build failed: ${sum}`,
  );
});
