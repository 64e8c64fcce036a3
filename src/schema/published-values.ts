// The fields readers rely on, as they were last published, and every change of them since. Written by a script.
import { z } from 'astro/zod';
import { day, entryReference, list, text } from './fields.ts';

const value = () => text(1, 400);

const recordedChange = z.strictObject({
  /** The day the change was published. */
  on: day(),
  entry: entryReference(),
  /** The field, or the id of a number. */
  field: text(2, 60),
  /** Absent when there was none. */
  was: value().optional(),
  /** Absent when there is none. */
  now: value().optional(),
});

export const publishedValuesSchema = z.strictObject({
  recordedOn: day(),
  /** Oldest first. Nothing is ever taken out. */
  changes: list(recordedChange).default([]),
  /** The watched fields of every entry. */
  values: z.record(z.string(), z.record(z.string(), value())).default({}),
});

export type PublishedValues = z.output<typeof publishedValuesSchema>;
