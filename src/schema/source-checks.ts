// What the pages that entries rest on said when they were last read. Written by a script, never by the build.
import { z } from 'astro/zod';
import { choice, day, list, newId, text, webAddress, wholeNumber } from './fields.ts';

/**
 * `read`: for the first time. `unchanged`. `reworded`: other text with the same dates and sums. `changed`: dates or sums are new or
 * gone. `moved`: it leads on for good; the page there is not compared. `gone`: the host says there is none. `silent`: no answer.
 * `forbidden`: robots.txt asks us not to read it. `unreadable`: an answer that holds no text to compare.
 */
export const SOURCE_OUTCOMES = [
  'read',
  'unchanged',
  'reworded',
  'changed',
  'moved',
  'gone',
  'silent',
  'forbidden',
  'unreadable',
] as const;

export const sourceChecksSchema = z.strictObject({
  hub: newId().meta({ title: 'Hub', help: 'The lasting name of the hub that it is of.', example: 'made-up-site' }),
  checkedOn: day().meta({ title: 'Checked on', help: 'The day the pages were read.', example: '2026-11-30' }),
  pages: list(
    z.strictObject({
      url: webAddress().meta({
        title: 'Address',
        help: 'As it stands in the source.',
        example: 'https://office.example.org/',
      }),
      outcome: choice(SOURCE_OUTCOMES).meta({ title: 'Outcome', help: 'What came of it.', example: 'unchanged' }),
      note: text(3, 200).optional().meta({ title: 'Note', help: 'Why nothing could be compared.' }),
      movedTo: webAddress().optional().meta({ title: 'Moved to', help: 'Where a moved page is now.' }),
      readOn: day()
        .optional()
        .meta({ title: 'Read on', help: 'The last day its text could be read.', example: '2026-11-30' }),
      changedOn: day().optional().meta({
        title: 'Changed on',
        help: 'The last day its dates or sums were found to differ, or the page was first found to be gone or moved.',
        example: '2026-11-30',
      }),
      etag: text(1, 200).optional().meta({ title: 'Version', help: 'What the host calls this version of the page.' }),
      modified: text(10, 60).optional().meta({ title: 'Modified', help: 'When the host says it was modified.' }),
      length: wholeNumber(0, 10_000_000).optional().meta({ title: 'Length', help: 'Characters of its main text.' }),
      print: text(16, 16).optional().meta({ title: 'Fingerprint', help: 'Of its main text.' }),
      dated: text(8, 9000).optional().meta({
        title: 'Dates and sums',
        help: 'For each sentence with dates or sums: its fingerprint, then what stands in it.',
        example: 'abcdefgh 2026-06-24 11am; ijklmnop £5000',
      }),
    }),
  )
    .default([])
    .meta({ title: 'Pages', help: 'One item for each address, in order.' }),
});

export type SourceChecks = z.output<typeof sourceChecksSchema>;
export type PageCheck = SourceChecks['pages'][number];
