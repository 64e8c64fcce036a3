// The names of months and days of the week, for finding dates in what people write.
import { formatDate } from './days.ts';
import { weekdayOf } from './london.ts';

/** By their number less one. */
export const MONTHS: readonly string[] = Array.from({ length: 12 }, (_, index) =>
  formatDate(`2023-${String(index + 1).padStart(2, '0')}`, { month: 'long' }),
);

/** Sunday first, as Date counts them. */
export const WEEKDAYS: readonly string[] = Array.from({ length: 7 }, (_, index) => weekdayOf(`2023-01-0${index + 1}`));
