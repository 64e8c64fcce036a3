// An entry is named while a source of its has changed since the entry was last reviewed, and no longer.
import { expect, test } from 'vitest';
import { findChangedSources } from '#domain/changed-sources.ts';
import type { PageCheck } from '#schema/source-checks.ts';

const URL = 'https://a.example/';

function find(page: Partial<PageCheck>, reviewed?: string) {
  return findChangedSources(
    [{ ref: 'funding/made-up', sources: ['its-page', 'another'], reviewed }],
    new Map([['its-page', URL]]),
    { hub: 'made-up-site', checkedOn: '2030-01-08', pages: [{ url: URL, outcome: 'changed', ...page }] },
  );
}
const FOUND = { ref: 'funding/made-up', source: 'its-page', on: '2030-01-08' };

test.each([
  [{ changedOn: '2030-01-08' }, undefined, [{ ...FOUND, what: 'changed' }]],
  [{ changedOn: '2030-01-08' }, '2030-01-07', [{ ...FOUND, what: 'changed' }]],
  [{ changedOn: '2030-01-08' }, '2030-01-08', [{ ...FOUND, what: 'changed' }]],
  [{ changedOn: '2030-01-08' }, '2030-01-09', []],
  [{ changedOn: '2030-01-08', outcome: 'unchanged' }, undefined, [{ ...FOUND, what: 'changed' }]],
  [{ changedOn: '2030-01-08', outcome: 'gone' }, undefined, [{ ...FOUND, what: 'gone' }]],
  [{ outcome: 'unchanged' }, undefined, []],
] satisfies [Partial<PageCheck>, string | undefined, object[]][])('%j, reviewed %s', (page, reviewed, expected) => {
  expect(find(page, reviewed)).toEqual(expected);
});

test('without a record nothing is named', () => {
  expect(findChangedSources([{ ref: 'funding/made-up', sources: ['a'] }], new Map(), undefined)).toEqual([]);
});
