// Breaks a title into lines that fit, in the largest size that needs no more than three lines.
import { breakLines } from '#charts/text.ts';
import { measure } from '#fonts/measure.ts';

/** A title set: its lines, their size in pixels and the distance between them. */
interface SetTitle {
  lines: string[];
  size: number;
  leading: number;
}

const SIZES = [84, 78, 72, 64, 56, 50] as const;
const MOST_LINES = 3;
/** Letter spacing of headings, in em. */
export const TRACKING = -0.035;

/** Sets a title in a space of so many pixels; one too long for the smallest size ends in an ellipsis. */
export function setTitle(title: string, width: number, height: number): SetTitle {
  for (const size of SIZES) {
    const leading = Math.round(size * 1.1);
    const lines = breakLines(title, fitting(size, width));
    if (lines.length <= MOST_LINES && lines.length * leading <= height) {
      return { lines: balance(title, size, width, lines.length), size, leading };
    }
  }
  const size = SIZES.at(-1) ?? 50;
  const lines = breakLines(title, fitting(size, width)).slice(0, MOST_LINES);
  return { lines: [...lines.slice(0, -1), `${lines.at(-1) ?? ''}…`], size, leading: Math.round(size * 1.1) };
}

function fitting(size: number, width: number): (line: string) => boolean {
  return (line) => measure(line, 'serif', size, 500) + line.length * TRACKING * size <= width;
}

/** The same number of lines in the narrowest column that holds them, so that no word stands alone at the end. */
function balance(title: string, size: number, width: number, count: number): string[] {
  let best = breakLines(title, fitting(size, width));
  for (let narrower = width - 20; narrower > 0; narrower -= 20) {
    const lines = breakLines(title, fitting(size, narrower));
    // A narrower column must not break a word.
    if (lines.length > count || lines.join(' ') !== title) break;
    best = lines;
  }
  return best;
}
