// The picture of a figure for shared links: the finding and the chart on 1200 × 630.
import type { Drawing } from '#charts/scene.ts';
import { hatchesToSvg, shapesToSvg, type Resolution } from '#charts/svg-text.ts';
import { placeText } from '#charts/marks.ts';
import { ROLES, placeLines, type Measure } from '#charts/text.ts';

const [WIDTH, HEIGHT] = [1200, 630];
/** The picture is laid out at half its size, in the units of the charts. */
const SCALE = 1.5;
const MARGIN = 40;

export function toSharePicture(
  drawing: Drawing,
  text: { title: string; line: string },
  resolution: Resolution,
  measure: Measure,
): string {
  const [width, height] = [WIDTH / SCALE, HEIGHT / SCALE];
  const column = width - MARGIN * 2;
  const title = placeText(text.title, 'title', column, { x: MARGIN, y: MARGIN + 22 }, measure);
  const line = placeLines([text.line], 'note', { x: MARGIN, y: height - MARGIN + 12 }, measure);
  const top = MARGIN + title.length * ROLES.title.line + 18;
  const room = height - top - MARGIN - 14;
  const fit = Math.min(column / drawing.width, room / drawing.height);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${WIDTH}" height="${HEIGHT}">`,
    `<defs>${hatchesToSvg(drawing, resolution)}</defs>`,
    `<rect width="${width}" height="${height}" fill="${resolution.colour('paper')}"/>`,
    `<rect width="${width}" height="6" fill="${resolution.colour('ink')}"/>`,
    shapesToSvg([...title, ...line], drawing.id, resolution),
    `<g transform="translate(${MARGIN} ${top}) scale(${Math.round(fit * 1000) / 1000})">`,
    shapesToSvg(drawing.shapes, drawing.id, resolution),
    '</g>',
    '</svg>',
  ].join('\n');
}
