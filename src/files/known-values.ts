// The values of fields as the check has read them, for the build that follows it: of a sync, reading YAML is the slowest part.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** Values by a hash of the YAML they stand in, so that they are never those of another text. */
export type KnownValues = ReadonlyMap<string, unknown>;

/** Where the check of a build leaves them, from the root of the project. */
export const KNOWN_VALUES = '.astro/known-values.json';

/** @throws the error of the system when the file cannot be written */
export function writeKnownValues(file: string, fields: Iterable<{ text: string; data: unknown }>): void {
  const known = Array.from(fields, ({ text, data }) => [toKey(text), data]);
  writeFileSync(file, JSON.stringify(known));
}

/** Empty when there is no such file, or when it was not written to its end. */
export function readKnownValues(file: URL): KnownValues {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, unknown][]);
  } catch {
    return new Map();
  }
}

export function findKnownValue(known: KnownValues, text: string): unknown {
  return known.get(toKey(text));
}

function toKey(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
