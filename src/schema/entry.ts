// The fields that most collections share: name, sentence, sources, links and the record of reviews.
import { z } from 'astro/zod';
import { day, entryReference, flag, list, reference, text } from './fields.ts';
import { links } from './links.ts';

const change = z.strictObject({
  on: day().meta({ title: 'Day', help: 'The day of the change.', example: '2026-11-24' }),
  what: text(10, 200).meta({
    title: 'What changed',
    help: 'One sentence. For a corrected number, keep the old value in it. Leave out typing errors.',
    example: 'Deadline moved from 2 March to 9 March 2026.',
  }),
});

/** A summary fits two lines of a list, and search results show it whole. */
export const SUMMARY_LENGTH = 120;

/** Title, summary and the other fields of an entry that has a page. */
export const entryFields = {
  title: text(3, 110).meta({
    help: 'Makes sense alone in a search result. At most 70 characters unless it is a published title.',
    example: 'The test writers',
  }),
  summary: text(20, SUMMARY_LENGTH).meta({
    help: `One sentence for lists, search results and shared links, at most ${SUMMARY_LENGTH} characters. It does not repeat the title or the date.`,
    example: 'A network for people who want to shape the use of technology in towns, cities and rural places.',
  }),
  sources: list(reference('sources'))
    .min(1, 'must name at least one source')
    .meta({ help: 'The ids of all sources this page rests on.', example: ['made-up-report'], refersTo: 'sources' }),
  links: links(),
  owner: reference('owners').optional().meta({
    help: 'The role that keeps this page true. If you leave it out, the default of the collection applies.',
    example: 'secretariat',
  }),
  reviewed: day().optional().meta({
    help: 'The day somebody last read the whole page against its sources. Not the day of a small edit.',
    example: '2026-11-24',
  }),
  nextReview: day().optional().meta({
    help: 'The day the next reading is due. If you leave it out, the default of the collection applies.',
    example: '2027-05-24',
  }),
  changes: list(change)
    .default([])
    .meta({ help: 'What changed and when, newest first. Facts only, no typing errors.' }),
  replacedBy: entryReference().optional().meta({
    help: 'The entry to read instead, when this one is only kept as a record.',
    example: 'groups/test-writers',
  }),
  draft: flag()
    .optional()
    .meta({ help: 'Write "true" while the page is not ready; it is then checked but not published.', example: true }),
};

/**
 * A list of the fields a source does not state. Every name in `fields` must then be either filled in or listed,
 * so that "not stated in the source" is a decision and never an empty place.
 */
export const notStated = <const T extends readonly [string, ...string[]]>(fields: T) =>
  list(z.enum(fields, { error: `must be one of: ${fields.join(', ')}` }))
    .default([])
    .meta({
      title: 'Not stated',
      help: `Which of these no source gives: ${fields.join(', ')}. The page names them in one line: "Not known: cost."`,
      example: [fields[0]],
    });

/** A refinement for objects with a `notStated` list: each of the fields is written or listed, never both or neither. */
export function eachStatedOrListed(fields: readonly string[]) {
  return (entry: Record<string, unknown>, context: z.RefinementCtx) => {
    const listed = entry['notStated'] as readonly string[];
    for (const field of fields) {
      const written = entry[field] !== undefined;
      if (written && listed.includes(field)) {
        context.addIssue({
          code: 'custom',
          path: ['notStated'],
          message: `lists "${field}", but "${field}" is written too; remove one`,
        });
      }
      if (!written && !listed.includes(field)) {
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `is missing; if no source says it, add "${field}" to "notStated"`,
        });
      }
    }
  };
}

/** What serves the same need today, on pages that become a record. */
export const sameNeed = {
  now: list(
    entryReference().regex(
      /^(?:organisations|groups|funding|guides)\//,
      'must name an organisation, a group, a scheme or a guide, such as organisations/made-up-office',
    ),
  )
    .optional()
    .meta({
      title: 'The same need, now',
      help: 'What a reader of this page can turn to today, if it is past: organisations, groups, schemes, guides. The site chooses by theme what you leave out.',
      example: ['organisations/made-up-office', 'guides/made-up-guide'],
      refersTo: 'any',
    }),
};
