// Promise: every picture exists in content/pictures and says in words what it shows.
import { toFinding, type Finding } from '../finding.ts';
import { PICTURE_FOLDER } from '../read/locate.ts';
import type { ContentFile } from '../read/snapshot.ts';
import { findNearest } from '../text/nearest.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';

/** The name of a file, or of any picture: IMG_1234, hall.png, "image", "a photo". */
const NO_DESCRIPTION =
  /^(?:[\w-]+\.\w{3,4}|(?:an? |the )?(?:image|img|picture|pic|photo(?:graph)?|dsc[nf]?|scan|screen ?shot|graphic|logo|icon|untitled|figure|alt(?: text)?|description)[\s_-]*[\d()\s_-]*)$/i;

export const picturesAreDescribed: Rule = ({ files }) => {
  const pictures = new Set(
    files.filter(({ locus }) => locus.kind === 'picture').map(({ path }) => path.slice('content'.length)),
  );
  return files.flatMap((file) => checkFile(file, pictures));
};

function checkFile({ path: file, prose }: ContentFile, pictures: ReadonlySet<string>): Finding[] {
  const found: Finding[] = [];
  for (const { url, alt, place } of prose?.words?.pictures ?? []) {
    if (!/\p{L}{3}/u.test(alt) || NO_DESCRIPTION.test(alt.trim())) {
      found.push(
        toFinding('picture-description-missing', {
          file,
          place,
          what: `The picture ${showValue(url)} has no description.`,
          remedy: 'Say between the square brackets what it shows:   ![People at a long table](/pictures/…)',
          value: url,
        }),
      );
    }
    if (/^[a-z]+:|^\/\//i.test(url) || pictures.has(url)) continue;
    found.push(
      toFinding('picture-missing', {
        file,
        place,
        what: `The picture ${showValue(url)} is not in content/${PICTURE_FOLDER}.`,
        remedy: () => {
          const near = findNearest(url, pictures)[0];
          return near === undefined
            ? `Put it there, and write /${PICTURE_FOLDER}/ and its name.`
            : `Did you mean ${showValue(near)}?`;
        },
        value: url,
      }),
    );
  }
  return found;
}
