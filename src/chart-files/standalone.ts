// A figure as one drawing that stands alone: finding, question, chart, base and source in a single SVG without script.
import type { Drawing } from '#charts/scene.ts';
import { hatchesToSvg, shapesToSvg, type Resolution } from '#charts/svg-text.ts';
import { ROLES, placeLines, wrapText, type Measure } from '#charts/text.ts';
import type { TextRole, TextShape } from '#charts/scene.ts';
import { LANG } from '#i18n/language.ts';
import { escapeMarkup } from '#text/escape-markup.ts';

export interface StandaloneText {
  /** "Figure 3". */
  number: string;
  title: string;
  question: string;
  /** Base, what was worked out, source, licence and address: one paragraph each. */
  foot: readonly string[];
}

const MARGIN = 24;

/** Deterministic: the same figure gives the same bytes. */
export function toStandaloneSvg(
  drawing: Drawing,
  texts: StandaloneText,
  resolution: Resolution,
  measure: Measure,
): string {
  const { colour } = resolution;
  const width = drawing.width + MARGIN * 2;
  const shapes: TextShape[] = [];
  let y = MARGIN;
  const write = (text: string, role: TextRole, gap: number): void => {
    const { size, line } = ROLES[role];
    const lines = wrapText(text, role, drawing.width, measure);
    shapes.push(...placeLines(lines, role, { x: MARGIN, y: y + size }, measure));
    y += lines.length * line + gap;
  };
  write(texts.number, 'placeholder', 2);
  write(texts.title, 'title', 6);
  write(texts.question, 'note', 18);
  const top = y;
  y += drawing.height + 14;
  for (const paragraph of texts.foot) write(paragraph, 'axis', 4);
  const height = Math.ceil(y + MARGIN - 6);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${drawing.id}-title ${drawing.id}-desc" xml:lang="${LANG}">`,
    `<title id="${drawing.id}-title">${escapeMarkup(drawing.title)}</title>`,
    `<desc id="${drawing.id}-desc">${escapeMarkup(drawing.description)}</desc>`,
    ...(drawing.hatches.length > 0 ? [`<defs>${hatchesToSvg(drawing, resolution)}</defs>`] : []),
    `<rect width="${width}" height="${height}" fill="${colour('paper')}"/>`,
    shapesToSvg(shapes, drawing.id, resolution),
    `<g transform="translate(${MARGIN} ${top})">`,
    shapesToSvg(drawing.shapes, drawing.id, resolution),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}
