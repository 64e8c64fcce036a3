// What outside links answered when they were last asked. Written by a script, never by the build.
import { z } from 'astro/zod';
import { choice, day, list, text, webAddress, wholeNumber } from './fields.ts';

/** `answers`: a page came. `moved`: a page came from another address. `missing`: the host says there is none. `silent`: no answer. */
export const LINK_OUTCOMES = ['answers', 'moved', 'missing', 'silent'] as const;

export const linkChecksSchema = z.strictObject({
  checkedOn: day().meta({ title: 'Checked on', help: 'The day the links were asked.', example: '2026-11-24' }),
  links: list(
    z.strictObject({
      url: webAddress().meta({
        title: 'Address',
        help: 'As it stands in the content.',
        example: 'https://www.wmca.org.uk/',
      }),
      outcome: choice(LINK_OUTCOMES).meta({ title: 'Outcome', help: 'What came back.', example: 'answers' }),
      status: wholeNumber(100, 599)
        .optional()
        .meta({ title: 'Status', help: 'The number the host answered with.', example: 200 }),
      movedTo: webAddress().optional().meta({ title: 'Moved to', help: 'Where a moved page is now.' }),
      note: text(3, 200).optional().meta({ title: 'Note', help: 'Why no answer came.' }),
    }),
  )
    .default([])
    .meta({ title: 'Links', help: 'One item for each outside address, in order.' }),
});

export type LinkChecks = z.output<typeof linkChecksSchema>;
