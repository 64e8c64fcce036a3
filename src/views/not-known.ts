// What a page does not know, in one line in place of empty rows.
import * as t from '#i18n/page-parts.ts';

/** "Not known: chair, cost." @param labels of the fields to name, in their order */
export function toNotKnown(silent: readonly string[], labels: Readonly<Record<string, string>>): { notKnown?: string } {
  const own = Object.keys(labels).filter((field) => silent.includes(field));
  return own.length === 0 ? {} : { notKnown: t.notKnown(own.map((field) => labels[field]).join(', ')) };
}
