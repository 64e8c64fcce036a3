// A funding scheme: who it is for, what it gives, until when, and what our sources do not say.
import { z } from 'astro/zod';
import { entryFields } from './entry.ts';

export const fundingSchema = z.strictObject({ ...entryFields });
export type Funding = z.output<typeof fundingSchema>;
