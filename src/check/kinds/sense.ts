// Kinds of fault in what an entry says: dates in order, reviews in time.
import type { Kind } from './kind.ts';

export const SENSE_KINDS = {
  'review-overdue': {
    severity: 'warning',
    title: 'A review is overdue',
    meaning: 'Nobody has read the whole page against its sources since the day it promises.',
    fix: 'Read the page against its sources, then set "reviewed" to today and "nextReview" to the next day.',
    example: { wrong: 'nextReview: 1999-06-01', right: 'nextReview: 2099-06-01' },
  },
} as const satisfies Record<string, Kind>;
