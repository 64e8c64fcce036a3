// The fields readers rely on, as they were last published, and every change of them since. Written by a script.
import { z } from 'astro/zod';
import { day, entryReference, list, text } from './fields.ts';

const value = () => text(1, 400);

const recordedChange = z.strictObject({
  on: day().meta({ title: 'Day', help: 'The day the change was published.', example: '2026-12-01' }),
  entry: entryReference().meta({ title: 'Entry', help: 'Whose field it is.', example: 'funding/made-up-grant' }),
  field: text(2, 60).meta({ title: 'Field', help: 'The field, or the id of a number.', example: 'deadline' }),
  was: value().optional().meta({ title: 'Was', help: 'The old value; absent when there was none.' }),
  now: value().optional().meta({ title: 'Now', help: 'The new value; absent when there is none.' }),
});

export const publishedValuesSchema = z.strictObject({
  recordedOn: day().meta({ title: 'Recorded on', help: 'The day the script last ran.', example: '2026-11-24' }),
  changes: list(recordedChange).default([]).meta({
    title: 'Changes',
    help: 'What has changed between two releases, oldest first. Nothing is ever taken out.',
  }),
  values: z
    .record(z.string(), z.record(z.string(), value()))
    .default({})
    .meta({ title: 'Values', help: 'The watched fields of every entry as last published.' }),
});

export type PublishedValues = z.output<typeof publishedValuesSchema>;
