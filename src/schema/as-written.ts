// Days as they are written. Astro's reader of YAML makes a Date of 2026-11-24; our fields take the text, as the check reads it.
import { z } from 'astro/zod';

/** The schema, for values in which days may have become Dates. */
export function asWritten<T extends z.ZodType>(schema: T) {
  return z.preprocess(toWritten, schema);
}

function toWritten(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().replace('T00:00:00.000Z', '');
  if (Array.isArray(value)) return value.map(toWritten);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toWritten(inner)]));
}
