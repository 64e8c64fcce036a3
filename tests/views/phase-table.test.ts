// On whose word the discs of a table are drawn: the sentence below it.
import { expect, test } from 'vitest';
import { toBasis } from '#views/phase-table.ts';

const stated = { strength: 'leads', isEditorial: false } as const;
const ours = { strength: 'contributes', isEditorial: true } as const;
const none = { strength: 'none', isEditorial: false } as const;

test.each([
  [[none, none], 'That no link is drawn is our own judgement.'],
  [[stated, stated], 'Every link drawn has a source.'],
  [[stated, none], 'Every link drawn has a source. To leave one out is our own judgement.'],
  [[ours, none], 'The one link drawn is our own judgement, and so is leaving one out.'],
  [[ours, ours], 'All 2 links drawn are our own judgement.'],
  [[ours, stated, none], '1 of the 2 links drawn is our own judgement, and so is leaving one out.'],
  [[ours, ours, stated], '2 of the 3 links drawn are our own judgement.'],
])('%j', (ties, words) => {
  expect(toBasis(ties)).toBe(words);
});
