// Finds what bears a name that another bore before it.
import type { EntryFile } from '../read/snapshot.ts';

/** Pairs of an entry and the first one with the same name, in the order given. */
export function findRepeated(
  entries: readonly EntryFile[],
  toName: (entry: EntryFile) => string,
): [EntryFile, EntryFile][] {
  const first = new Map<string, EntryFile>();
  return entries.flatMap((entry): [EntryFile, EntryFile][] => {
    const name = toName(entry);
    const known = first.get(name);
    if (known !== undefined) return [[entry, known]];
    first.set(name, entry);
    return [];
  });
}

/** Words as a reader hears them: capitals and spaces make no difference. */
export function toKey(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
