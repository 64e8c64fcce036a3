// What outside links answered when they were last asked. Written by a script, never by the build.
import { z } from 'astro/zod';
import { choice, day, list, text, webAddress, wholeNumber } from './fields.ts';

/** `answers`: a page came. `moved`: a page came from another address. `missing`: the host says there is none. `silent`: no answer. */
export const LINK_OUTCOMES = ['answers', 'moved', 'missing', 'silent'] as const;

export const linkChecksSchema = z.strictObject({
  checkedOn: day(),
  links: list(
    z.strictObject({
      /** As it stands in the content. */
      url: webAddress(),
      outcome: choice(LINK_OUTCOMES),
      status: wholeNumber(100, 599).optional(),
      movedTo: webAddress().optional(),
      /** Why no answer came. */
      note: text(3, 200).optional(),
    }),
  ).default([]),
});

export type LinkChecks = z.output<typeof linkChecksSchema>;
