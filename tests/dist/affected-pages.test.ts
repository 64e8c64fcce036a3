// Whatever a comment says a change touches is there: pages, feeds, calendars and files of charts.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readSnapshot } from '#check/read/read-snapshot.ts';
import { findAffected } from '#check/report/affected-pages.ts';
import { DAY } from '../setup/build-site.ts';
import { toFile } from '../setup/site-files.ts';

test('every address that a change of any file touches answers', () => {
  const snapshot = readSnapshot(inject('contentFolder'), { day: DAY });
  const { pages, linking, feeds, calendars, charts } = findAffected(
    snapshot,
    snapshot.files.map(({ path }) => path),
  );
  for (const part of [pages, feeds, calendars, charts]) expect(part).not.toEqual([]);
  const missing = [...pages, ...linking, ...feeds, ...calendars, ...charts].filter(
    (address) => !existsSync(join(inject('siteFolder'), toFile(address))),
  );
  expect(missing).toEqual([]);
});
