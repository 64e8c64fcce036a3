// Schemes side by side: what differs comes first; of a link four known schemes at most are kept.
import { expect, it } from 'vitest';
import { readCompared, toComparison } from '#domain/funding/compare.ts';

const row = (label: string, text: string) => ({ label, text });

it('shows first what differs, each part in the order given', () => {
  const rows = toComparison([
    [row('Kind', 'Grant'), row('Where', 'UK'), row('Partner', 'Yes')],
    [row('Kind', 'Grant'), row('Where', 'England'), row('Partner', 'No')],
  ]);
  expect(rows.map(({ label, differs }) => [label, differs])).toEqual([
    ['Where', true],
    ['Partner', true],
    ['Kind', false],
  ]);
});

it('takes four known ids at most, each once, and says how many it dropped', () => {
  const known = new Set(['a', 'b', 'c', 'd', 'e']);
  expect(readCompared(['b,a', 'zz', 'a', 'c,d,e'], known)).toEqual({ ids: ['b', 'a', 'c', 'd'], dropped: 2 });
});

it('compares nothing when nothing is asked for', () => {
  expect(readCompared([''], new Set(['a']))).toEqual({ ids: [], dropped: 0 });
  expect(toComparison([])).toEqual([]);
});
