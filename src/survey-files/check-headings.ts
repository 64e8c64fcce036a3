// Holds the columns of a file against those of the codebook: none missing, none unspoken of, none twice.
import { findNearest } from '#check/text/nearest.ts';
import { showValue } from '#check/text/show-value.ts';
import type { Codebook } from '#schema/codebook.ts';
import { toAnswerFinding, type AnswerFinding } from './finding.ts';
import { columnsOf } from './read-codebook.ts';

export function checkHeadings(file: string, columns: readonly string[], codebook: Codebook): AnswerFinding[] {
  const row = codebook.headingRows;
  const wanted = columnsOf(codebook);
  const names = new Set(wanted.map(({ name }) => name));
  const missing = wanted
    .filter(({ name }) => !columns.includes(name))
    .map(({ name, of }): AnswerFinding => {
      const near = findNearest(name, columns)[0];
      return toAnswerFinding('column-missing', file, {
        row,
        what: `There is no column ${showValue(name)}, which the codebook names for "${of}".`,
        remedy:
          near === undefined ? 'Correct the codebook, or export the column too.' : `Did you mean ${showValue(near)}?`,
      });
    });
  const others = columns.flatMap((name, at): AnswerFinding | [] => {
    const place = { file, row, column: name };
    if (columns.indexOf(name) < at && names.has(name))
      return {
        kind: 'column-repeated',
        ...place,
        what: `This heading is also in column ${columnLetters(columns.indexOf(name))}.`,
        remedy: 'Give each column its own heading. For a question with parts, write "headingRows: 2".',
      };
    if (name === '' || names.has(name) || columns.indexOf(name) < at) return [];
    return {
      kind: 'column-unlisted',
      ...place,
      what: 'The codebook does not say what this column is.',
      remedy:
        'Add it to a question, to "ignored", or, if it could tell who somebody is, to "personal". Nothing is guessed.',
    };
  });
  return [...missing, ...others];
}

/** 0 → "A", 26 → "AA": how a spreadsheet names its columns. */
export function columnLetters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnLetters(Math.floor(at / 26) - 1) + letter;
}
