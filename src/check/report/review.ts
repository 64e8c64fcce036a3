// Reads the report of a check that ran on somebody else's change. It may hold anything, so only what we know is taken.
import { z } from 'astro/zod';
import type { Finding } from '../finding.ts';
import type { Affected } from './affected-pages.ts';

export interface Review {
  findings: Finding[];
  affected: Affected;
}

/** A report that is not one of ours. */
export class ReviewFault extends Error {}

/** Cut, so that the longest comment is one that GitHub takes. */
const shortText = z.string().transform((text) => text.slice(0, 400));
const address = z.string().transform((text) => text.slice(0, 120));
const addresses = z.array(address).max(5000);
const reportSchema = z.object({
  findings: z
    .array(
      z.object({
        // The change may bring a kind that we do not know yet.
        kind: z.string().regex(/^[a-z0-9-]{1,60}$/),
        severity: z.enum(['error', 'warning']),
        file: address,
        line: z.number().int().min(0),
        column: z.number().int().min(0),
        what: shortText,
        remedy: shortText,
        fix: z.object({ from: shortText, to: shortText }).optional(),
      }),
    )
    .max(20_000),
  affected: z.object({
    // A branch may be older than this list.
    files: addresses.default([]),
    pages: addresses,
    linking: addresses,
    feeds: addresses,
    calendars: addresses,
    charts: addresses,
  }),
});

/** @param text what `npm run check -- --json --since …` printed. @throws ReviewFault when it is anything else. */
export function readReview(text: string): Review {
  const { data } = reportSchema.safeParse(parseJson(text));
  if (data === undefined)
    throw new ReviewFault('The report of the check cannot be read. The change may have altered the check itself.');
  return data as Review;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
