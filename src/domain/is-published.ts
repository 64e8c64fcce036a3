// What is dated later than the day the site is built for is not published yet.

/** A month or a year counts from its first day; an entry without a day of publication is always published. */
export function isPublished(data: object, day: string): boolean {
  return !('publishedOn' in data) || String(data.publishedOn) <= day;
}
