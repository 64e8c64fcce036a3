// Promise: files have no byte order mark, no Windows line endings, no unresolved merge and no character nobody can see.
import { START, toFinding, toPlace, type Finding } from '../finding.ts';
import type { ContentFile, Rule } from '../read/snapshot.ts';
import { formatNumber } from '#text/format-number.ts';
import { findHidden, HIDDEN, STRANGE_SPACE } from '../text/strange-space.ts';

export const filesArePlain: Rule = ({ files }) => files.flatMap((file) => [...checkFile(file)]);

function* checkFile({ path: file, reading, text, conflictLine }: ContentFile): Generator<Finding> {
  if (reading?.state !== 'text' || text === undefined) return;
  if (reading.hasMark) {
    yield toFinding('file-bom', file, START, {
      what: 'The file begins with an invisible byte order mark.',
      remedy: 'Save it as "UTF-8 without BOM", or:   npm run check -- --fix',
    });
  }
  if (reading.endings !== undefined) {
    yield toFinding('file-crlf', file, toPlace(reading.endings.line), {
      what:
        reading.endings.form === 'crlf'
          ? 'The lines end as Windows ends them (CR and LF).'
          : 'A line ends with CR alone, as old programs of the Mac ended them.',
      remedy: 'Choose the line ending LF in your program, or:   npm run check -- --fix',
    });
  }
  if (conflictLine !== undefined) {
    yield toFinding('merge-conflict-marker', file, toPlace(conflictLine), {
      what: 'Git left two versions of these lines in the file.',
      remedy: 'Keep the lines that are right, and delete the lines with <<<<<<<, ======= and >>>>>>>.',
    });
  }
  yield* checkCharacters(file, text);
}

/** The first on each line. */
function checkCharacters(file: string, text: string): Finding[] {
  if (!HIDDEN.test(text)) return [];
  return text.split('\n').flatMap((line, index) => {
    const hidden = findHidden(line);
    if (hidden === undefined) return [];
    return toFinding('character-hidden', file, toPlace(index + 1, hidden.at + 1), {
      what: `There is a character here that nobody can see (${hidden.code}).`,
      remedy: 'Delete it, or type this line again.',
      value: hidden.code,
    });
  });
}

// Promise: spaces are plain ones; those that a word processor or a web page brings along are reported once a file, with their number.

export const spacesArePlain: Rule = ({ files }) =>
  files.flatMap(({ path: file, text }) => {
    const places = text === undefined ? [] : [...text.matchAll(STRANGE_SPACE)];
    const first = places[0];
    if (text === undefined || first === undefined) return [];
    const before = text.slice(0, first.index).split('\n');
    const many = places.length === 1 ? '' : ` It is the first of ${formatNumber(places.length)} in this file.`;
    return toFinding('space-not-plain', file, toPlace(before.length, (before.at(-1) ?? '').length + 1), {
      what: `This space is not the one from the space bar.${many}`,
      remedy: 'Type the space again, or let the checker do it:   npm run check -- --fix',
      value: `U+${first[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    });
  });
