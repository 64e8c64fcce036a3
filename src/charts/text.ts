// Sets text in a chart: sizes per role, widths from the real font, and lines that never leave their column.
import { round } from './round.ts';
import type { TextRole, TextShape } from './scene.ts';

/** The width of one line in pixels. Given by whoever draws, so that this folder needs no font. */
export type Measure = (text: string, face: 'sans' | 'serif' | 'italic', size: number, weight: number) => number;

interface RoleStyle {
  face: 'sans' | 'serif' | 'italic';
  size: number;
  weight: number;
  /** Letter spacing in em. */
  tracking: number;
  /** From baseline to baseline. */
  line: number;
}

/** The styles of text in a drawing; charts.css sets the same sizes. */
export const ROLES: Record<TextRole, RoleStyle> = {
  title: { face: 'serif', size: 24, weight: 500, tracking: -0.025, line: 30 },
  label: { face: 'sans', size: 15, weight: 400, tracking: 0, line: 19 },
  /** Heads a row of marks without a value. */
  name: { face: 'sans', size: 15, weight: 600, tracking: 0, line: 19 },
  value: { face: 'serif', size: 21, weight: 500, tracking: -0.03, line: 25 },
  axis: { face: 'sans', size: 13, weight: 400, tracking: 0, line: 16 },
  year: { face: 'sans', size: 13, weight: 650, tracking: 0, line: 16 },
  /** What the line of today stands for. */
  day: { face: 'sans', size: 13.5, weight: 650, tracking: 0, line: 17 },
  note: { face: 'sans', size: 13.5, weight: 400, tracking: 0, line: 17 },
  placeholder: { face: 'italic', size: 14, weight: 400, tracking: 0, line: 18 },
};

export function widthOf(text: string, role: TextRole, measure: Measure): number {
  const { face, size, weight, tracking } = ROLES[role];
  return Math.max(0, measure(text, face, size, weight) + [...text].length * tracking * size);
}

/** Breaks a text into lines no wider than a column; a word wider than the column is broken where it must be. */
export function wrapText(text: string, role: TextRole, column: number, measure: Measure): string[] {
  return breakLines(text, (line) => widthOf(line, role, measure) <= column);
}

/** As few lines as fit; a word that fits no line is broken where it must be. */
export function breakLines(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  return lines;
}

function breakWord(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Where a text stands and how it is aligned. */
export interface TextPlace {
  x: number;
  /** Baseline of the first line. */
  y: number;
  anchor?: TextShape['anchor'];
  row?: string;
}

/** Places lines of text one below the other. */
export function placeLines(lines: readonly string[], role: TextRole, place: TextPlace, measure: Measure): TextShape[] {
  return lines.map((text, index) => ({
    kind: 'text',
    role,
    x: round(place.x),
    y: round(place.y + index * ROLES[role].line),
    anchor: place.anchor ?? 'start',
    text,
    width: round(widthOf(text, role, measure)),
    ...(place.row === undefined ? {} : { row: place.row }),
  }));
}

/** The box a text covers, from above its capitals to below its descenders. */
export function boxOf({ x, y, width, anchor, role }: TextShape): {
  x: number;
  y: number;
  width: number;
  height: number;
} {
  const { size } = ROLES[role];
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { x: left, y: y - size * 0.78, width, height: size };
}
