// The orders of lists.

/** By code units, so that every machine puts the same content in the same order. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Orders names as a British index does: accents and small letters beside plain capitals. */
export function compareNames(a: string, b: string): number {
  return a.localeCompare(b, 'en-GB');
}

/** Orders entries by id: the tie-break of every list. */
export function compareIds(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id);
}
