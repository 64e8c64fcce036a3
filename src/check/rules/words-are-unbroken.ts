// Promise: no word comes broken from a PDF: with letters joined into one sign, or parted by the hyphen of a line's end.
import { toFinding, type Finding } from '../finding.ts';
import type { ContentFile } from '../read/snapshot.ts';
import { forEachText } from '../read/texts.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';

const JOINED = /\S*[\uFB00-\uFB06]\S*/gu;
const PARTED = /(\p{L}+)-\n[ \t]*(\p{Ll}+)/gu;

export const wordsAreUnbroken: Rule = ({ files }) => files.flatMap(checkFile);

function checkFile(file: ContentFile): Finding[] {
  const found: Finding[] = [];
  forEachText(file, (text, place) => {
    for (const [word] of text.matchAll(JOINED)) {
      found.push(
        toFinding('word-broken', {
          file: file.path,
          place,
          what: `${showValue(word)} has letters joined into one sign, so a search does not find the word.`,
          remedy: `Write:   ${word.normalize('NFKC')}`,
          value: word,
        }),
      );
    }
    for (const [, start = '', end = ''] of text.matchAll(PARTED)) {
      found.push(
        toFinding('word-broken', {
          file: file.path,
          place,
          what: `${showValue(`${start}-${end}`)} is parted by the end of a line, so readers see a hyphen and a space.`,
          remedy: `Write it on one line:   ${start}${end}   or   ${start}-${end}`,
          value: `${start}-${end}`,
        }),
      );
    }
  });
  return found;
}
