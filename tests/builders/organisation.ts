// A made-up organisation, active unless a test says otherwise.
import type { Organisation } from '#schema/organisations.ts';

type Name = Organisation['names'][number];

export const ENDED: Organisation['status'] = { kind: 'ended', words: 'It ended.' };

/** @param names over time, oldest first; each is the title unless it has words of its own */
export function makeOrganisation(
  title: string,
  names: readonly Partial<Name>[],
  status: Organisation['status'] = { kind: 'active', words: 'Active.' },
): Organisation {
  const abbreviation = names.at(-1)?.abbreviation;
  return {
    title,
    summary: 'Made up for this test.',
    sources: ['made-up'],
    ...(abbreviation === undefined ? {} : { abbreviation }),
    kind: 'Made up',
    role: 'network',
    names: names.map((name) => ({ name: title, source: 'made-up', ...name })),
    status,
    facts: [],
    links: [],
    changes: [],
  };
}
