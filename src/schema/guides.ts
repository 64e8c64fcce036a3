// A funding guide: one question of a reader, answered in steps.
import { z } from 'astro/zod';
import { entryFields } from './entry.ts';

export const guideSchema = z.strictObject({ ...entryFields });
export type Guide = z.output<typeof guideSchema>;
