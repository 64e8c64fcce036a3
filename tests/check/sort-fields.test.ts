// --fix writes the fields in the order of the forms, with their remarks, and touches nothing it cannot be sure of.
import { expect, test } from 'vitest';
import { sortFields } from '#check/sort-fields.ts';

const page = (fields: string): string => `---\n${fields}---\n\nkindLabel: is no field here.\n`;

test('fields move with what belongs to them; remarks stay above their field and below the last', () => {
  const text = page(
    '# On the whole file.\n\ndraft: true\n# Of the label.\nkindLabel: Made up\nsources:\n- one\n- two\nsummary: >\n  Two\n\n  lines.\ntitle: A\n\n# Fields you may add.\n#   owner: x\n',
  );
  expect(sortFields('pages/made-up.mdx', text)).toBe(
    page(
      '# On the whole file.\n\ntitle: A\nsummary: >\n  Two\n\n  lines.\nsources:\n- one\n- two\n# Of the label.\nkindLabel: Made up\ndraft: true\n\n# Fields you may add.\n#   owner: x\n',
    ),
  );
});

test.each([
  ['fields in order', 'pages/a.mdx', page('title: A\nsummary: B\n')],
  ['a field nobody knows', 'pages/a.mdx', page('summary: B\nname: C\ntitle: A\n')],
  ['fields that cannot be read', 'pages/a.mdx', page('summary: B: C\ntitle: A\n')],
  ['an anchor whose alias comes later', 'pages/a.mdx', page('summary: &a B\ntitle: *a\n')],
  ['a field written twice', 'pages/a.mdx', page('summary: B\ntitle: A\nsummary: C\n')],
  ['a file that is no entry', 'redirects.yaml', 'to: b\nfrom: a\n'],
])('untouched: %s', (_name, path, text) => {
  expect(sortFields(path, text)).toBe(text);
});
