// Promise (warning): no page says that it was reviewed before its last change.
import { isRealDay } from '#schema/fields.ts';
import { toFinding } from '../finding.ts';
import { isGroup } from '../read/walk-values.ts';
import type { Rule } from './rule.ts';

export const reviewsFollowChanges: Rule = ({ files }) =>
  files.flatMap(({ path: file, fields }) => {
    const reviewed = fields?.data?.['reviewed'];
    const last = lastChange(fields?.data?.['changes']);
    if (typeof reviewed !== 'string' || !isRealDay(reviewed) || last === undefined || last <= reviewed) return [];
    return toFinding('review-before-change', {
      file,
      place: fields?.yaml.placeOfKey(['reviewed']) ?? { line: 1, column: 1 },
      what: `The page was reviewed on ${reviewed}, but changed on ${last}.`,
      remedy: 'Read the whole page against its sources, then set "reviewed" to that day.',
      value: reviewed,
    });
  });

function lastChange(changes: unknown): string | undefined {
  if (!Array.isArray(changes)) return undefined;
  return changes
    .map((change: unknown) => (isGroup(change) ? change['on'] : undefined))
    .filter((on): on is string => typeof on === 'string' && isRealDay(on))
    .sort()
    .at(-1);
}
