// Promise (warning): no review is overdue on the day asked about.
import { isRealDay } from '#schema/fields.ts';
import { toFinding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const reviewsInTime: Rule = ({ files, day }) => {
  if (day === undefined) return [];
  return files.flatMap(({ path: file, fields }) => {
    const due = fields?.data?.['nextReview'];
    if (typeof due !== 'string' || !isRealDay(due) || due >= day) return [];
    return toFinding('review-overdue', {
      file,
      place: fields?.yaml.placeOfKey(['nextReview']) ?? { line: 1, column: 1 },
      what: `The review of this page was due on ${due}.`,
      remedy: 'Read the page against its sources, then set "reviewed" to today and "nextReview" to the next day.',
      value: due,
    });
  });
};
