// The orders of lists.
import { LANG } from '#i18n/language.ts';

/** By code units, so that every machine puts the same content in the same order. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Orders names as an index in the language of the site does: accents and small letters beside plain capitals. */
export function compareNames(a: string, b: string): number {
  return a.localeCompare(b, LANG);
}

/** Orders entries by id: the tie-break of every list. */
export function compareIds(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id);
}
