// The judged searches: what people type, and the pages that answer it. One half is for tuning, the other only for reporting.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Judged {
  /** As typed. */
  query: string;
  /** "acronym", "question", "nothing"; the headings of the file. */
  kind: string;
  /** Addresses of the pages that answer it; none when the hub has no answer. */
  answers: readonly string[];
  half: 'tuned' | 'held back';
}

/** Searches that the hub has no answer for stand under this heading. */
export const NOTHING = 'nothing';

/** The judged searches of this repository’s own content. */
export const OWN_JUDGED = 'tests/search/judged.yaml';

export function readJudged(file = OWN_JUDGED): Judged[] {
  const kinds = parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string[]>>;
  return Object.entries(kinds).flatMap(([kind, queries]) =>
    Object.entries(queries).map(([query, answers]) => ({ query, kind, answers, half: toHalf(query) })),
  );
}

/** By a hash of the query, so that nobody chooses. */
function toHalf(query: string): Judged['half'] {
  const [first = 0] = createHash('sha256').update(query).digest();
  return first % 2 === 0 ? 'tuned' : 'held back';
}
