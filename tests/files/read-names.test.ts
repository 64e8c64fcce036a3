// Text is searched for the names of organisations and terms that are published and fit their schema.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readNames } from '#files/read-names.ts';
import { useBaseCopy } from '../setup/base-copy.ts';

const copy = useBaseCopy();

test('not for those of drafts, nor of files with mistakes', () => {
  const organisations = join(copy.folder, 'organisations');
  const office = readFileSync(join(organisations, 'made-up-office.yaml'), 'utf8');
  writeFileSync(
    join(organisations, 'draft.yaml'),
    `${office.replaceAll('made-up office', 'drafted office')}draft: true\n`,
  );
  writeFileSync(join(organisations, 'wrong.yaml'), 'title: The mistaken office\n');
  const { find } = readNames(copy.folder);
  const found = find('The made-up office met. The drafted office came. The mistaken office left.');
  expect(found.map(({ name }) => name)).toEqual(['The made-up office']);
});
