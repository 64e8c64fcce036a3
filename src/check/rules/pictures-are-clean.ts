// Promise: a picture is what its name says, and does not tell where it was taken.
import { START, toFinding, type Finding } from '../finding.ts';
import { splitName } from '../read/locate.ts';
import { readPictureFacts } from '../read/picture-facts.ts';
import type { ContentFile } from '../read/snapshot.ts';
import type { Rule } from './rule.ts';

export const picturesAreClean: Rule = ({ files }) => files.flatMap(checkFile);

function checkFile({ path: file, locus, reading }: ContentFile): Finding[] {
  if (locus.kind !== 'picture' || reading?.state !== 'bytes') return [];
  const { format, hasLocation } = readPictureFacts(reading.bytes);
  const ending = splitName(file)[1].replace('jpeg', 'jpg');
  const found: Finding[] = [];
  if (format !== ending) {
    found.push(
      toFinding('picture-form', {
        file,
        place: START,
        what:
          format === undefined
            ? `The file is no ${ending} picture.`
            : `The file is called .${ending} but holds a ${format} picture.`,
        remedy:
          format === undefined
            ? 'Save the picture again as png, jpg, webp or avif.'
            : `Rename it to end with .${format}.`,
      }),
    );
  }
  if (hasLocation) {
    found.push(
      toFinding('picture-location', {
        file,
        place: START,
        what: 'The picture tells where it was taken.',
        remedy: 'Export it without location data: most programs offer it under "Export" or "Properties".',
      }),
    );
  }
  return found;
}
