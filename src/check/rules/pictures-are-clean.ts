// Promise: a picture is what its name says, can be drawn in reasonable time, and does not hold the place where it was taken.
import { formatNumber } from '#text/format-number.ts';
import { START, toFinding, type Finding } from '../finding.ts';
import { splitName } from '../read/locate.ts';
import { readPictureFacts } from '../read/picture-facts.ts';
import type { ContentFile } from '../read/snapshot.ts';
import type { Rule } from './rule.ts';

/** Twice what a good camera takes. A few bytes can claim to be any size, and each point costs the build time and memory. */
const MOST_POINTS = 50_000_000;

export const picturesAreClean: Rule = ({ files }) => files.flatMap((file) => [...checkFile(file)]);

function* checkFile({ path: file, locus, reading }: ContentFile): Generator<Finding> {
  if (locus.kind !== 'picture' || reading?.state !== 'bytes') return;
  const { format, size, hasLocation } = readPictureFacts(reading.bytes);
  const ending = splitName(file)[1].replace('jpeg', 'jpg');
  if (format !== ending) {
    yield toFinding('picture-form', {
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
    });
  }
  if (format === ending && size === undefined) {
    yield toFinding('picture-form', {
      file,
      place: START,
      what: 'The picture is damaged: it cannot be drawn, or ends too early.',
      remedy: 'Save it again, or copy it from where it came from once more.',
    });
  }
  if (size !== undefined && size.width * size.height > MOST_POINTS) {
    yield toFinding('file-too-large', {
      file,
      place: START,
      what: `The picture has ${inThousands(size.width)} × ${inThousands(size.height)} points; at most ${inThousands(MOST_POINTS)} in all are allowed.`,
      remedy: 'Save the picture smaller: 2,000 points across are plenty.',
    });
  }
  if (hasLocation) {
    yield toFinding('picture-location', {
      file,
      place: START,
      what: 'The picture tells where it was taken.',
      remedy: 'Export it without location data: most programs offer it under "Export" or "Properties".',
    });
  }
}

function inThousands(count: number): string {
  return formatNumber(count);
}
