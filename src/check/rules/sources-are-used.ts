// Promise (warning): every source is named by something.
import { START, toFinding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const sourcesAreUsed: Rule = ({ entries, references }) => {
  const used = new Set(
    references.flatMap(({ to, id }) => (to === 'sources' ? [id] : to === 'any' ? [id.replace(/^sources\//, '')] : [])),
  );
  return [...(entries.get('sources')?.values() ?? [])]
    .filter(({ locus }) => !used.has(locus.id))
    .map((file) =>
      toFinding('source-unused', {
        file: file.path,
        place: START,
        what: 'Nothing on the site names this source.',
        remedy: 'Name it where it is used, or delete the file.',
        value: file.locus.id,
      }),
    );
};
