// What leads to one person is found wherever it is published: in fields, tables and words.
import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findContentProblems } from '#check/find-content-problems.ts';
import { findPersonalData } from '#check/text/personal-data.ts';
import { BASE_CONTENT, useFolder } from '../setup/folder.ts';

const folder = useFolder(BASE_CONTENT);

test.each([
  ['Ask jane.doe+x@example.org', 'an email address'],
  ['Call 0121 496 0000', 'a telephone number'],
  ['(0121) 496-0000', 'a telephone number'],
  ['+44 (0)20 7946 0958', 'a telephone number'],
  ['07700900123', 'a telephone number'],
])('%s', (text, kind) => expect(findPersonalData(text)?.kind).toBe(kind));

test.each([
  'The helpline is 0345 646 1352',
  'In 2018, 0.1 million and £20,000,000',
  'EP/R010420/1',
  'https://example.org/0121496000012',
  '10.5281/zenodo.1234567',
])('no person’s: %s', (text) => expect(findPersonalData(text)).toBeUndefined());

test('a glossary definition and a table of numbers are searched', () => {
  const content = folder();
  content.copy('tests/fixtures/survey/expected', 'consultations/2001');
  rmSync(content.at('consultations/2001/report.txt'));
  content.write(
    'glossary/made-up.yaml',
    'term: Made-up\ndefinition: Made up. Ask somebody@example.org or 0121 496 0000.\nsources: []\n',
  );
  const table = 'consultations/2001/groups-2001.csv';
  content.write(table, content.read(table).replace(/,[^,\n]*,/, ',Ann 07700 900123,'));
  const found = findContentProblems(content.folder).filter(({ kind }) => kind === 'private-address');
  expect(found.map(({ file, value }) => [file, value])).toEqual([
    ['content/consultations/2001/groups-2001.csv', '07700 900123'],
    ['content/glossary/made-up.yaml', 'somebody@example.org'],
  ]);
});
