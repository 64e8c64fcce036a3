// Promise: every file can be read as text of a sensible size, and says something.
import { formatNumber } from '#text/format-number.ts';
import { START, toFinding, toPlace, type Finding } from '../finding.ts';
import type { ReadResult } from '../read/read-bytes.ts';
import type { ContentFile, Rule } from '../read/snapshot.ts';

export const filesAreText: Rule = ({ files }) => files.flatMap(checkFile);

function checkFile(file: ContentFile): Finding[] {
  if (file.locus.kind === 'unknown') return [];
  if (file.reading === undefined) {
    return [
      toFinding('file-unreadable', file.path, START, {
        what: 'This is a link to another place, not a file.',
        remedy: 'Put the file itself here; links outside content/ are not followed.',
      }),
    ];
  }
  return checkReading(file, file.reading);
}

function checkReading({ path: file, text, locus }: ContentFile, reading: ReadResult): Finding[] {
  switch (reading.state) {
    case 'unreadable':
      return [
        toFinding('file-unreadable', file, START, {
          what: `This computer does not allow the file to be read (${reading.reason}).`,
          remedy: 'Close other programs that use it, and give yourself permission to read it.',
        }),
      ];
    case 'too-large':
      return [
        toFinding('file-too-large', file, START, {
          what: `The file has ${inKilobytes(reading.size)}; at most ${inKilobytes(reading.largest)} are allowed.`,
          remedy:
            locus.kind === 'picture'
              ? 'Save the picture smaller.'
              : 'Split it into several entries, or delete what does not belong.',
        }),
      ];
    case 'binary':
      return [
        toFinding('file-binary', file, START, {
          what: 'The file is not text.',
          remedy: 'Copy its text into a plain text file of this name.  Pictures belong in content/pictures/.',
        }),
      ];
    case 'not-utf-8':
      return [
        toFinding('file-not-utf-8', file, toPlace(reading.line), {
          what: 'The file is not saved as UTF-8, so a letter on this line cannot be read.',
          remedy: 'Save it again with the encoding UTF-8: most programs offer it under "Save as".',
        }),
      ];
    case 'text':
      // An empty table has a message of its own, with its first line.
      return text?.trim() === '' && locus.kind !== 'table' ? [emptyFile(file)] : [];
    default:
      return [];
  }
}

function emptyFile(file: string): Finding {
  return toFinding('file-empty', file, START, {
    what: 'The file is empty.',
    remedy: 'Write the entry, or delete the file.',
  });
}

function inKilobytes(size: number): string {
  return `${formatNumber(Math.ceil(size / 1000))} kB`;
}
