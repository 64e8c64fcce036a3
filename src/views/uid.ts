// Names by which readers' calendars and feed readers know an entry for good.

/** Not tied to a host: an entry keeps its name when the site moves. */
const UID_DOMAIN = 'innovation-alliance-west-midlands';

/** @param name unique on the site: "event-2026-12-01-open-day" */
export function toUid(name: string): string {
  return `${name}@${UID_DOMAIN}`;
}
