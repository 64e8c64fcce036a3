// What could be known on a day: the dates of entries and sources beside it.

/** The date of a source, as exact as known; undefined where it carries none. */
export type DateOf = (source: string) => string | undefined;

/** True for what is dated after a day. A month or a year counts from its first day; what has no date is never later. */
export function isLater(date: string | undefined, day: string): boolean {
  return date !== undefined && date > day;
}
