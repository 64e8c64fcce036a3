// Whatever the build reads, the check has read before: no name hides a file from it.
import { expect, test } from 'vitest';
import { listFiles } from '#check/read/list-files.ts';
import { listEntryFiles } from '#files/list-entries.ts';
import { useFolder } from '../setup/folder.ts';

const content = useFolder();

test.each([
  ['news/a.mdx', true],
  // As office programs mark an open document, and yet a page.
  ['news/~$a.mdx', true],
  ['organisations/~$a.yaml', true],
  ['consultations/2001~/about.yaml', true],
  ['consultations/~$2001/about.yaml', true],
  ['news/~$a.docx', false],
  ['news/~$answers.xlsx', false],
  ['news/a.mdx~', false],
  ['news/.a.mdx', false],
  ['organisations/._a.yaml', false],
  ['.git/a.mdx', false],
  ['news/.DS_Store', false],
])('%s: %s', (path, isListed) => {
  content().write(path, '');
  const { folder } = content();
  expect(listFiles(folder).map((file) => file.path)).toEqual(isListed ? [path] : []);
  const entries = (['news', 'organisations', 'consultations'] as const).flatMap((name) => listEntryFiles(folder, name));
  expect(entries).toHaveLength(isListed ? 1 : 0);
});
