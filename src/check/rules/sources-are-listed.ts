// Promise (warning): a source cited in the words is also in the list of the page's sources.
import { toFinding } from '../finding.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';

export const sourcesAreListed: Rule = ({ references, entries }) => {
  const reported = new Set<string>();
  return references.flatMap(({ file, place, to, id, carrier }) => {
    const listed: unknown = file.fields?.data?.['sources'];
    // An id that leads nowhere has a rule of its own.
    if (!entries.get('sources')?.has(id)) return [];
    if (to !== 'sources' || carrier !== 'Source' || file.fields?.data === undefined || file.fields.issues.length > 0)
      return [];
    if ((Array.isArray(listed) && listed.includes(id)) || reported.has(`${file.path} ${id}`)) return [];
    reported.add(`${file.path} ${id}`);
    return toFinding('source-unlisted', {
      file: file.path,
      place,
      what: `The source ${showValue(id)} is cited here but not listed under "sources".`,
      remedy: `Add a line to "sources":   - ${id}`,
      value: id,
    });
  });
};
