// No workbook, export or packed file of answers lies in the project; what the tests use is made up and lies under tests/fixtures.
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';

test('there are no exports of answers', () => {
  const found = globSync('{content,docs,public,scripts,src,tests}/**/*.{xls,xlsx,xlsm,ods,tsv,tab,sav,dta}').filter(
    (path) => !path.replaceAll('\\', '/').startsWith('tests/fixtures/'),
  );
  expect(found).toEqual([]);
});
