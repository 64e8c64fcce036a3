// Every language has all sentences of the interface, and a hub in a language without them is told so.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findContentProblems } from '#check/find-content-problems.ts';
import { formatFindings } from '#check/report/text.ts';
import { LANGUAGES } from '#schema/languages.ts';
import { layFixture } from '../check/lay-fixture.ts';
import { LANGUAGE_FOLDERS, readLanguage } from './read-language.ts';

test('the languages an editor may choose are those with a folder', () => {
  expect(readdirSync(LANGUAGE_FOLDERS).sort()).toEqual([...LANGUAGES].sort());
});

test.each(LANGUAGES)('%s has what British English has, each of the same form', async (language) => {
  expect(toForm(await readLanguage(language))).toEqual(toForm(await readLanguage('en-GB')));
});

test.each(LANGUAGES)('%s names itself', async (language) => {
  expect((await readLanguage(language))['language.ts']).toMatchObject({ LANG: language });
});

/** Never said of one: a button for the rest of a long list, and a day further off than tomorrow. */
const OF_MANY = new Set(['showAll', 'daysLeft']);

test('of one thing British English speaks in the singular', async () => {
  const files = Object.values(await readLanguage('en-GB')).flatMap((sentences) => Object.entries(sentences));
  const said = files.flatMap(([name, say]) =>
    typeof say === 'function' && say.length === 1 && !OF_MANY.has(name)
      ? [sayOfOne(name, say as (count: number) => unknown)]
      : [],
  );
  expect(said.filter((text) => /\b(?:all|these are) 1\b|\b1 (?!has\b|is\b)[a-z]+s\b/i.test(text))).toEqual([]);
});

test('a language without a folder is refused in its line, with those that have one', () => {
  const { folder, day, remove } = layFixture('section-off');
  const path = join(folder, 'site.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^lang: .*$/m, 'lang: tlh'));
  const text = formatFindings(findContentProblems(folder, { day }).filter(({ what }) => what.startsWith('lang')));
  remove();
  expect(text).toContain(
    `lang cannot be "tlh".\n  The choices are: ${LANGUAGES.join(', ')}.\n  error · choice-unknown`,
  );
});

/** Texts, functions with the number of what they are given, and lists and groups of such. */
function toForm(value: unknown): unknown {
  if (typeof value === 'function') return `function of ${value.length}`;
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, toForm(part)]));
}

function sayOfOne(name: string, say: (count: number) => unknown): string {
  try {
    return `${name}: ${String(say(1))}`;
  } catch {
    // It is not given a number.
    return '';
  }
}
