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
  /** The lasting name of the hub that it is of. */
  hub: newId(),
  checkedOn: day(),
  pages: list(
    z.strictObject({
      /** As it stands in the source. */
      url: webAddress(),
      outcome: choice(SOURCE_OUTCOMES),
      /** Why nothing could be compared. */
      note: text(3, 200).optional(),
      movedTo: webAddress().optional(),
      /** The last day its text could be read. */
      readOn: day().optional(),
      /** The last day its dates or sums were found to differ, or the page was first found to be gone or moved. */
      changedOn: day().optional(),
      /** What the host calls this version of the page. */
      etag: text(1, 200).optional(),
      /** When the host says it was modified. */
      modified: text(10, 60).optional(),
      /** Characters of its main text. */
      length: wholeNumber(0, 10_000_000).optional(),
      /** Fingerprint of its main text. */
      print: text(16, 16).optional(),
      /** For each sentence with dates or sums its fingerprint, then what stands in it: "abcdefgh 2026-06-24 11am; ijklmnop £5000". */
      dated: text(8, 9000).optional(),
    }),
  ).default([]),
});

export type SourceChecks = z.output<typeof sourceChecksSchema>;
export type PageCheck = SourceChecks['pages'][number];
