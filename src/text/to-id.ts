// An id from a name, as it stands in an address.
import { toBaseLetters } from './base-letters.ts';

/** "Office Moves!" → "office-moves", "Łódź" → "lodz". */
export function toId(name: string): string {
  return toBaseLetters(name)
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
