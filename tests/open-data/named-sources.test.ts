// A file of open data explains every source its entries name. All entries are made up.
import { expect, test } from 'vitest';
import { findNamedSources } from '#open-data/named-sources.ts';

test('in a list, in a statement, in a list of statements and in a link, each once', () => {
  const group = {
    sources: ['a-report'],
    status: { kind: 'open', words: 'Open to all.', source: 'b-letter', asOf: '2026-01-01' },
    convenedBy: 'no-source',
    convenedBySource: 'c-page',
    known: [
      { text: 'The group met.', source: 'd-minutes' },
      { text: 'The group met again.', source: 'a-report' },
    ],
    links: [
      { to: 'themes/no-source', verb: 'leads', reason: 'Made up.', source: 'e-plan' },
      { to: 'themes/no-source', verb: 'about', reason: 'Made up.', editorial: true },
    ],
  };
  expect(findNamedSources('groups', [group, group])).toEqual(['a-report', 'b-letter', 'c-page', 'd-minutes', 'e-plan']);
});

test('a term names one for its meaning and others in its links', () => {
  const term = { source: 'dictionary', links: [{ to: 'groups/made-up', source: 'letter' }] };
  expect(findNamedSources('glossary', [term])).toEqual(['dictionary', 'letter']);
});

test('none in an entry that names none', () => {
  expect(findNamedSources('funding', [{}])).toEqual([]);
});
