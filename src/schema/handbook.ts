// A page of the editors' handbook: title, summary and text about this site itself, which need no source.
import { z } from 'astro/zod';
import { entryFields } from './entry.ts';
import { wholeNumber } from './fields.ts';

const { title, summary, owner, reviewed, nextReview, changes, draft } = entryFields;

export const handbookSchema = z.strictObject({
  title,
  summary,
  order: wholeNumber(1, 99).meta({ help: 'Its place in the handbook.', example: 10 }),
  owner,
  reviewed,
  nextReview,
  changes,
  draft,
});

export type HandbookPage = z.output<typeof handbookSchema>;
