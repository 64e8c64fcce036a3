// A made-up scheme of which only the least is known, as an editor would write it. A test names what matters to it.
import { fundingSchema, type Funding } from '#schema/funding.ts';

/** A sentence with its source. */
export const SAID = { text: 'A made-up sentence.', source: 'made-up-report' };

export const WRITTEN_SCHEME = {
  title: 'Made-up grant',
  summary: 'A grant that exists only in this test.',
  sources: ['made-up-report'],
  provider: 'A made-up office',
  kind: 'grant',
  allThemes: true,
  timing: { value: 'announced', ...SAID },
  what: SAID,
  who: { types: ['small-firm'], ...SAID },
  paysFor: SAID,
  notStated: ['notFor', 'amount', 'share', 'stage', 'readiness', 'partner', 'region', 'apply'],
};

export function makeScheme(more: object = {}): Funding {
  return fundingSchema.parse({ ...WRITTEN_SCHEME, ...more });
}

/** A scheme with one round. @param dates of the round, and what else it says */
export function makeSchemeWithRound(dates: object, more: object = {}): Funding {
  return makeScheme({ rounds: [{ name: 'Round 1', source: SAID.source, ...dates }], ...more });
}
