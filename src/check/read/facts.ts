// Collects the ids of the rows of all figures' tables: the numbers that <Fact id> can show.
import type { ContentFile } from './snapshot.ts';

/** Of two rows with one id, the first by path. */
export function collectFacts(files: readonly ContentFile[]): ReadonlyMap<string, ContentFile> {
  const facts = new Map<string, ContentFile>();
  for (const file of files) {
    if (file.locus.kind !== 'table' || file.text === undefined) continue;
    for (const line of file.text.split('\n').slice(1)) {
      const id = /^"?([^",]+)/.exec(line)?.[1];
      if (id !== undefined && !facts.has(id)) facts.set(id, file);
    }
  }
  return facts;
}
