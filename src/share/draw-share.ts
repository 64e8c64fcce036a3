// The picture shown when a page is shared: patina field, the name, the kind of page, its title, and the mark rising.
//   await drawShare({ label: 'Funding', title: 'Made-up grant', name })   → PNG bytes, 1200 × 630
import { drawingFamily } from '#fonts/drawing.ts';
import { measure } from '#fonts/measure.ts';
import { markInRow } from '#pictures/mark.ts';
import { toPng } from '#pictures/to-png.ts';
import { readTokens } from '#files/tokens.ts';
import { escapeMarkup } from '#text/escape-markup.ts';
import { setTitle, TRACKING } from './lines.ts';

export interface Share {
  title: string;
  /** The label above the title. */
  label?: string;
  /** The site's name, in the two parts of the masthead. */
  name: { start: string; end: string };
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const GAP = 28;
/** Three discs and two gaps fill the width between the margins. */
const MOON = (WIDTH - 2 * MARGIN - 2 * GAP) / 6;

export function drawShare(share: Share): Promise<Uint8Array<ArrayBuffer>> {
  return toPng(shareSvg(share), WIDTH);
}

/** The same picture as SVG, for tests. */
export function shareSvg({ title, label, name }: Share): string {
  const { light } = readTokens();
  const top = label === undefined ? 142 : 212;
  const set = setTitle(title, WIDTH - 2 * MARGIN, HEIGHT - MOON - 10 - top);
  const nameEnd = MARGIN + 118 + measure(name.start, 'serif', 28, 500) + 12;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${light['field']}"/>`,
    `<rect width="${WIDTH}" height="10" fill="${light['ink']}"/>`,
    `<g transform="translate(${MARGIN} 56)" color="${light['disc']}">${markInRow(15, 3)}</g>`,
    `<g font-family="${drawingFamily('serif')}" fill="${light['ink']}">`,
    line(MARGIN + 118, 81, 28, name.start, 'font-weight="500"'),
    line(nameEnd, 81, 28, name.end, 'font-style="italic"'),
    label === undefined ? '' : line(MARGIN, 178, 34, label, `font-style="italic" fill="${light['ink-2']}"`),
    ...set.lines.map((text, index) =>
      line(
        MARGIN - set.size * 0.03,
        top + set.size * 0.72 + index * set.leading,
        set.size,
        text,
        `font-weight="500" letter-spacing="${(TRACKING * set.size).toFixed(2)}"`,
      ),
    ),
    '</g>',
    `<g transform="translate(${MARGIN} ${HEIGHT - MOON})" color="${light['disc']}">${moonrise()}</g>`,
    '</svg>',
  ]
    .filter((element) => element !== '')
    .join('\n');
}

/** The mark as large as the picture is wide, half of it above the lower edge. */
function moonrise(): string {
  return markInRow(MOON, 4, GAP);
}

function line(x: number, y: number, size: number, text: string, attributes: string): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" ${attributes}>${escapeMarkup(text)}</text>`;
}
