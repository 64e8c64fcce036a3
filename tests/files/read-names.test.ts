// Text is searched for the names of organisations and terms that are published and fit their schema.
import { expect, test } from 'vitest';
import { readNames } from '#files/read-names.ts';
import { BASE_CONTENT, useFolder } from '../setup/folder.ts';

const content = useFolder(BASE_CONTENT);

test('not for those of drafts, nor of files with mistakes', () => {
  const office = content().read('organisations/made-up-office.yaml');
  content().write('organisations/draft.yaml', `${office.replaceAll('made-up office', 'drafted office')}draft: true\n`);
  content().write('organisations/wrong.yaml', 'title: The mistaken office\n');
  const { find } = readNames(content().folder);
  const found = find('The made-up office met. The drafted office came. The mistaken office left.');
  expect(found.map(({ name }) => name)).toEqual(['The made-up office']);
});
