// The handbook says in words how each kind of field is written.
import { expect, test } from 'vitest';
import type { HandbookField, CollectionDoc } from '#domain/handbook.ts';
import { toFieldRow } from '#views/handbook-fields.ts';

const plain: HandbookField = {
  name: 'made-up',
  title: 'Made up',
  help: 'A made-up field.',
  isRequired: false,
  isList: false,
  kind: 'text',
  writtenAs: 'text',
  choices: [],
  fields: [],
};
const themes: CollectionDoc = {
  id: 'themes',
  address: '/about/contribute/fields/themes/',
  singular: 'theme',
  plural: 'themes',
  path: 'content/themes/<id>.mdx',
  hasText: true,
  fields: [],
};
const form = (field: Partial<HandbookField>): string =>
  toFieldRow({ ...plain, ...field }, '', [themes], (address) => address).form;

test.each([
  [{ min: 3, max: 110 }, 'Text, 3 to 110 characters.'],
  [{}, 'Text.'],
  [{ kind: 'number', min: 1, max: 1000 }, 'A whole number from 1 to 1,000.'],
  [{ kind: 'flag' }, 'Only true, or left out.'],
  [{ writtenAs: 'local-time' }, 'A day and a time in the UK, written 2018-02-28T17:00.'],
  [{ kind: 'choice', choices: ['a', 'b'] }, 'One of these words:'],
  [{ kind: 'choice', choices: ['a', 'b'], isList: true }, 'A list. Each item is one of these words:'],
  [{ kind: 'group', isList: true }, 'A list. Each item has these fields:'],
  [{ refersTo: 'themes', isList: true }, 'A list. Each item is an id from themes.'],
  [{ refersTo: 'any' }, 'The collection and id of an entry, such as groups/test-writers.'],
] satisfies [Partial<HandbookField>, string][])('%j: %s', (field, expected) => {
  expect(form(field)).toBe(expected);
});

test('an id leads to the fields of what it names', () => {
  const row = toFieldRow({ ...plain, refersTo: 'themes' }, 'links', [themes], (address) => `/hub${address}`);
  expect(row).toMatchObject({
    id: 'links-made-up',
    refersTo: { label: 'Fields of themes', href: '/hub/about/contribute/fields/themes/' },
  });
});
