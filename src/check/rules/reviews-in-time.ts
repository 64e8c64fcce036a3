// Promise (warning): no review is overdue on the day asked about.
import { isRealDay } from '#schema/fields.ts';
import { toFinding } from '../finding.ts';
import type { Rule } from '../read/snapshot.ts';
import { isGroup } from '../read/walk-values.ts';
import { addMonths } from '#time/months.ts';

export const reviewsInTime: Rule = ({ files, day }) => {
  if (day === undefined) return [];
  return files.flatMap(({ path: file, fields }) => {
    const due = fields?.data?.['nextReview'];
    if (typeof due !== 'string' || !isRealDay(due) || due >= day) return [];
    return toFinding('review-overdue', file, fields?.yaml.placeOfKey(['nextReview']), {
      what: `The review of this page was due on ${due}.`,
      remedy: 'Read the page against its sources, then set "reviewed" to today and "nextReview" to the next day.',
      value: due,
    });
  });
};

// Promise (warning): no page says that it was reviewed before its last change.

export const reviewsFollowChanges: Rule = ({ files }) =>
  files.flatMap(({ path: file, fields }) => {
    const reviewed = fields?.data?.['reviewed'];
    const last = lastChange(fields?.data?.['changes']);
    if (typeof reviewed !== 'string' || !isRealDay(reviewed) || last === undefined || last <= reviewed) return [];
    return toFinding('review-before-change', file, fields?.yaml.placeOfKey(['reviewed']), {
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

// Promise: the record of the accessibility tests is at most a year old on the day asked about.

const MONTHS = 12;

export const resultsAreRecent: Rule = ({ files, day }) =>
  files.flatMap(({ path: file, locus, fields }) => {
    const testedOn = fields?.data?.['testedOn'];
    if (day === undefined || locus.kind !== 'setting' || locus.id !== 'accessibility-results') return [];
    if (typeof testedOn !== 'string' || !isRealDay(testedOn) || addMonths(testedOn, MONTHS) >= day) return [];
    return toFinding('results-outdated', file, fields?.yaml.placeOfKey(['testedOn']), {
      what: `The accessibility tests were last recorded on ${testedOn}, more than a year before ${day}.`,
      remedy: 'Ask whoever keeps the site to run "npm run build && npm run audit", and commit the file it writes.',
      value: testedOn,
    });
  });
