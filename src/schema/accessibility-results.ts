// What the accessibility tests found when they were last run for the record. Written by a script, never by the build.
import { z } from 'astro/zod';
import { choice, day, list, text, wholeNumber } from './fields.ts';

/** `dark` and `light` are our own two schemes; `forced colours` are those of the reader's system. */
const TRIED_SCHEMES = ['light', 'dark', 'forced colours'] as const;
const TRIED_THINGS = ['pages', 'kinds of page', 'journeys', 'states'] as const;

const engine = z.strictObject({
  name: text(2, 60).meta({ title: 'Name', help: 'What judged the pages.', example: 'axe-core' }),
  version: text(1, 40).meta({ title: 'Version', help: 'Its version.', example: '4.14.1' }),
  rules: wholeNumber(1, 9999).meta({ title: 'Rules', help: 'How many of its rules were tried.', example: 100 }),
});

const check = z.strictObject({
  what: text(10, 300).meta({ title: 'What', help: 'What was tried, in words.', example: 'The rules of axe' }),
  engine: engine
    .optional()
    .meta({ title: 'Engine', help: 'The program that judged, where it was not a test of ours.' }),
  tried: wholeNumber(1, 99_999).meta({ title: 'Tried', help: 'On how many pages, journeys or states.', example: 495 }),
  of: choice(TRIED_THINGS).meta({ title: 'Of', help: 'What was counted.', example: 'pages' }),
  schemes: list(choice(TRIED_SCHEMES)).meta({
    title: 'Schemes',
    help: 'In which colours.',
    example: ['light', 'dark'],
  }),
  widths: list(wholeNumber(100, 4000)).meta({
    title: 'Widths',
    help: 'How wide the screen was, in pixels.',
    example: [320, 1280],
  }),
});

export const accessibilityResultsSchema = z.strictObject({
  testedOn: day().meta({ title: 'Tested on', help: 'The day the tests ran.', example: '2026-11-25' }),
  browser: text(3, 80).meta({ title: 'Browser', help: 'Where the pages were shown.', example: 'Chromium 153.0.0.0' }),
  checks: list(check).meta({ title: 'Checks', help: 'One item for each group of tests.' }),
  faults: list(
    z.strictObject({
      where: text(1, 200).meta({ title: 'Where', help: 'The page or the journey.', example: '/funding/' }),
      words: text(3, 400).meta({ title: 'Words', help: 'What the test said first.' }),
    }),
  )
    .default([])
    .meta({ title: 'Faults', help: 'What failed and is not fixed yet.' }),
});

export type AccessibilityResults = z.output<typeof accessibilityResultsSchema>;
