// Promise: every picture that a page names exists in content/pictures and says in words what it shows; none lies there unused.
import { START, toFinding, type Finding } from '../finding.ts';
import { PICTURE_FOLDER, splitName } from '../read/locate.ts';
import type { ContentFile, Rule } from '../read/snapshot.ts';
import { findNearest } from '../text/nearest.ts';
import { showValue } from '../text/show-value.ts';
import { formatNumber } from '#text/format-number.ts';
import { readPictureFacts } from '../read/picture-facts.ts';

export const picturesAreDescribed: Rule = ({ files }) => {
  const pictures = new Set(
    files.filter(({ locus }) => locus.kind === 'picture').map(({ path }) => path.slice('content'.length)),
  );
  return [...files.flatMap((file) => [...checkFile(file, pictures)]), ...findUnused(files, pictures)];
};

/** The name of a file, or of any picture: IMG_1234, hall.png, "image", "a photo of". */
const NO_DESCRIPTION =
  /^(?:(?:an? |the |this )?(?:image|img|picture|pic|photo(?:graph)?|scan|screen ?shot|graphic|illustration|banner|logo|icon|untitled|figure|alt(?: text)?|description)s?[\d()\s_-]*(?: (?:of|from|for) .{0,3})?\.?|(?:img|dsc[nf]?|dji|pxl|image|photo|screenshot|whatsapp)[\s_-]*[\d_-].*|[\w-]+\.\w{3,4})$/i;

/** "/pictures/../news/a.png", also when the full stops are encoded. */
const CLIMBS = /(?:^|[\\/])(?:\.|%2e){2}(?:[\\/]|$)/i;

function describesNothing(alt: string, url: string): boolean {
  const fileName = url.replace(/^.*\/|\.\w+$/g, '');
  const toLetters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  return !/\p{L}{3}/u.test(alt) || NO_DESCRIPTION.test(alt.trim()) || toLetters(alt) === toLetters(fileName);
}

function findUnused(files: readonly ContentFile[], pictures: ReadonlySet<string>): Finding[] {
  const used = new Set(files.flatMap(({ prose }) => prose?.outline?.pictures.map(({ url }) => url) ?? []));
  // A misspelt address and one on another site have a finding of their own, which names the picture that is meant.
  for (const url of [...used].filter((url) => !pictures.has(url)))
    used.add(findNearest(url, pictures)[0] ?? '').add(`/${PICTURE_FOLDER}/${url.replace(/^.*\//, '')}`);
  return files.flatMap(({ path, locus, reading }) => {
    const address = path.slice('content'.length);
    // What is too large or unreadable has a finding of its own.
    if (locus.kind !== 'picture' || reading?.state !== 'bytes' || used.has(address)) return [];
    return toFinding('picture-unused', path, START, {
      what: 'No page shows this picture.',
      remedy: `Show it with   ![What it shows](${address})   or delete the file.`,
    });
  });
}

function* checkFile({ path: file, prose }: ContentFile, pictures: ReadonlySet<string>): Generator<Finding> {
  for (const { url, alt, place } of prose?.outline?.pictures ?? []) {
    if (describesNothing(alt, url)) {
      yield toFinding('picture-description-missing', file, place, {
        what:
          alt.trim() === ''
            ? `The picture ${showValue(url)} has no description.`
            : `The description ${showValue(alt)} does not say what the picture ${showValue(url)} shows.`,
        remedy: 'Say between the square brackets what it shows:   ![People at a long table](/pictures/…)',
        value: url,
      });
    }
    if (/^[a-z]+:|^\/\//i.test(url) || pictures.has(url)) continue;
    yield toFinding('picture-missing', file, place, {
      what: CLIMBS.test(url)
        ? `The address ${showValue(url)} climbs out of content/${PICTURE_FOLDER}, where all pictures are kept.`
        : `The picture ${showValue(url)} is not in content/${PICTURE_FOLDER}.`,
      remedy: () => {
        const near = findNearest(url, pictures)[0];
        return near === undefined
          ? `Put it there, and write /${PICTURE_FOLDER}/ and its name.`
          : `Did you mean ${showValue(near)}?`;
      },
      value: url,
    });
  }
}

// Promise: a picture is what its name says, can be drawn in reasonable time, and does not hold the place where it was taken.

/** Twice what a good camera takes. A few bytes can claim to be any size, and each point costs the build time and memory. */
const MOST_POINTS = 50_000_000;

export const picturesAreClean: Rule = ({ files }) => files.flatMap((file) => [...checkPicture(file)]);

function* checkPicture({ path: file, locus, reading }: ContentFile): Generator<Finding> {
  if (locus.kind !== 'picture' || reading?.state !== 'bytes') return;
  const { format, size, hasLocation } = readPictureFacts(reading.bytes);
  const ending = splitName(file)[1].replace('jpeg', 'jpg');
  if (format !== ending) {
    yield toFinding('picture-form', file, START, {
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
    yield toFinding('picture-form', file, START, {
      what: 'The picture is damaged: it cannot be drawn, or ends too early.',
      remedy: 'Save it again, or copy it from where it came from once more.',
    });
  }
  if (size !== undefined && size.width * size.height > MOST_POINTS) {
    yield toFinding('file-too-large', file, START, {
      what: `The picture has ${inThousands(size.width)} × ${inThousands(size.height)} points; at most ${inThousands(MOST_POINTS)} in all are allowed.`,
      remedy: 'Save the picture smaller: 2,000 points across are plenty.',
    });
  }
  if (hasLocation) {
    yield toFinding('picture-location', file, START, {
      what: 'The picture shows where it was taken.',
      remedy: 'Export it without location data: most programs offer it under "Export" or "Properties".',
    });
  }
}

function inThousands(count: number): string {
  return formatNumber(count);
}
