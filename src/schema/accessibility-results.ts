// What the accessibility tests found when they were last run for the record. Written by a script, never by the build.
import { z } from 'astro/zod';
import { choice, day, list, text, wholeNumber } from './fields.ts';

/** `dark` and `light` are our own two schemes; `forced colours` are those of the reader's system. */
const TRIED_SCHEMES = ['light', 'dark', 'forced colours'] as const;
const TRIED_THINGS = ['pages', 'kinds of page', 'journeys', 'states'] as const;

const check = z.strictObject({
  what: text(10, 300),
  /** The program that judged, where it was not a test of ours; `rules`: how many of its rules were tried. */
  engine: z.strictObject({ name: text(2, 60), version: text(1, 40), rules: wholeNumber(1, 9999) }).optional(),
  tried: wholeNumber(1, 99_999),
  of: choice(TRIED_THINGS),
  schemes: list(choice(TRIED_SCHEMES)),
  /** Of the screen, in pixels. */
  widths: list(wholeNumber(100, 4000)),
});

export const accessibilityResultsSchema = z.strictObject({
  testedOn: day(),
  browser: text(3, 80),
  checks: list(check),
  /** What failed and is not fixed yet: the page or the journey, and what the test said first. */
  faults: list(z.strictObject({ where: text(1, 200), words: text(3, 400) })).default([]),
});

export type AccessibilityResults = z.output<typeof accessibilityResultsSchema>;
