// The three faces of the site: which file each comes from, which characters it holds and which weights it can take.

/** The name a face goes by in our code. */
export type FaceName = 'sans' | 'serif' | 'italic';

/** One face of the design, as cut from its package. */
export interface Face {
  /** The family's public name. */
  family: string;
  /** The file in node_modules, as Fontsource ships it (Latin, weight axis only). */
  file: string;
  style: 'normal' | 'italic';
  /** The weights the file holds: one, or the two ends of the axis. */
  weights: readonly [lightest: number, heaviest: number];
  /** The weights it stands for in style sheets, where they are more than it holds. */
  standsFor?: readonly [lightest: number, heaviest: number];
  /** OpenType features the styles use. Archivo has tabular figures; Libre Baskerville has lining figures only. */
  features: readonly string[];
  /** Characters of ordinary English pages: the file every page loads. */
  core: string;
}

const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
const LETTERS = between(0x41, 0x5a) + between(0x61, 0x7a);
const DIGITS = between(0x30, 0x39);
const WORDS = `${LETTERS}${DIGITS} \u00a0\u00ad.,:;!?'()&/-–—‘’“”…`;

/** Latin-1 and the signs beyond it: with the core this is every character our fonts promise. */
const EVERYTHING = between(0x20, 0x7e) + between(0xa0, 0xff) + '–—‘’“”…•′″€−↑↓Œœ';

export const FACES: Record<FaceName, Face> = {
  sans: {
    family: 'Archivo',
    file: '@fontsource-variable/archivo/files/archivo-latin-wght-normal.woff2',
    style: 'normal',
    // Headings of rows ask for 650; beyond 600 the file would hold a third drawing of every letter, 3 KB.
    weights: [400, 600],
    standsFor: [400, 650],
    // Kerning would be 1 KB, and charts are measured without it.
    features: ['tnum'],
    // The bullet too: browsers ask for it at every plain list.
    core: `${between(0x20, 0x7e).replace(/[\\^`{|}~]/g, '')}${WORDS}£€·×−•`,
  },
  serif: {
    family: 'Libre Baskerville',
    file: '@fontsource-variable/libre-baskerville/files/libre-baskerville-latin-wght-normal.woff2',
    style: 'normal',
    // The design asks for 400 in leads and 500 in headings. One weight between them is 6 KB lighter than the axis, and keeps
    // the kerning that large headings need.
    weights: [450, 450],
    standsFor: [400, 500],
    features: ['kern', 'liga'],
    core: `${WORDS}"%+£·×−`,
  },
  italic: {
    family: 'Libre Baskerville',
    file: '@fontsource-variable/libre-baskerville/files/libre-baskerville-latin-wght-italic.woff2',
    style: 'italic',
    weights: [400, 400],
    // Short labels of 15 to 17 pixels: kerning would be a third of the file, and is not seen.
    features: ['liga'],
    core: WORDS,
  },
};

/** The characters a face promises beyond its core: a second file, fetched only by a page that shows one of them. */
export function extraCharacters(face: Face): string {
  return [...EVERYTHING].filter((character) => !face.core.includes(character)).join('');
}

/** Every character a face promises. */
export function allCharacters(face: Face): string {
  return face.core + extraCharacters(face);
}

/** Characters as CSS writes them: "U+20-7e", "U+a3". */
export function unicodeRange(characters: string): [string, ...string[]] {
  const points = [...new Set([...characters].map((character) => character.codePointAt(0) ?? 0))].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const [first = 'U+20', ...rest] = ranges.map(([from, to]) =>
    from === to ? `U+${from.toString(16)}` : `U+${from.toString(16)}-${to.toString(16)}`,
  );
  return [first, ...rest];
}
