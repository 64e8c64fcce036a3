// The editors' handbook is complete and true: a page for every rule, field and component, with what the checker really says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { KINDS, KIND_IDS, kindAddress } from '#check/kinds.ts';
import { fieldsAddress } from '#domain/handbook.ts';
import { COLLECTIONS, COLLECTION_NAMES } from '#schema/collections.ts';
import { describeFields } from '#schema/describe.ts';
import { PROSE_COMPONENTS } from '#schema/prose.ts';
import { readPage, textOf } from '../setup/site-files.ts';

const folder = inject('siteFolder');

/** Texts of the elements a selector finds, with their own line breaks. */
function textsOf(path: string, selector: string): string[] {
  return readPage(folder, path)
    .querySelectorAll(selector)
    .map(({ text }) => text);
}

describe('rules', () => {
  test.each(KIND_IDS)('%s', (kind) => {
    const { title, meaning, example } = KINDS[kind];
    const report = readFileSync(join('tests/fixtures', kind, 'expected.txt'), 'utf8');
    const page = readPage(folder, kindAddress(kind));
    expect(textOf(page.querySelector('h1'))).toBe(title);
    expect(textOf(page.querySelector('.lede'))).toBe(meaning);
    const [wrong = '', right = '', message = '', ...others] = textsOf(kindAddress(kind), '.sample > :last-child');
    expect([wrong, right, others]).toEqual([example.wrong, example.right, []]);
    expect(report.startsWith(`${message}\n\n`)).toBe(true);
  });

  test('the list leads to each of them', () => {
    const links = readPage(folder, '/about/contribute/rules/').querySelectorAll('main .rows a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(KIND_IDS.map(kindAddress));
  });
});

describe('fields', () => {
  test.each(COLLECTION_NAMES)('%s', (name) => {
    const shown = textsOf(fieldsAddress(name), 'h3.field-name > code');
    const fields = describeFields(COLLECTIONS[name].schema).map((field) => field.name);
    expect(shown.sort()).toEqual([...fields].sort());
  });
});

test('every component is shown as it is written and as it is drawn', () => {
  const page = '/about/contribute/components/';
  const examples = Object.keys(PROSE_COMPONENTS).map((name) =>
    readFileSync(join('src/mdx/examples', `${name}.mdx`), 'utf8').trimEnd(),
  );
  expect(textsOf(page, '.sample pre')).toEqual(examples);
  expect(readPage(folder, page).querySelectorAll('.sample.drawn')).toHaveLength(examples.length);
});

test('the handbook does not crowd the search of visitors', () => {
  expect(readFileSync(join(folder, 'search/names.json'), 'utf8')).not.toContain('/about/contribute/rules/');
});
