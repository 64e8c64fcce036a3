// Writes shapes as SVG: in pages, where colours stay tokens so that day, night and print can change them, and in files that stand
// alone, with every colour resolved.
import { escapeMarkup } from '#text/escape-markup.ts';
import type { Colour, Drawing, Hatch, Part, Shape } from './scene.ts';
import { ROLES } from './text.ts';

/** How tokens and faces are written in the file. */
export interface Resolution {
  colour: (token: Colour) => string;
  /** Left out in a page: there charts.css sets fonts and sizes by classes. */
  family?: (face: 'sans' | 'serif' | 'italic') => string;
}

export const IN_PAGE: Resolution = { colour: (token) => `var(--${token})` };

/** The stripes of a drawing as pattern elements; their ids begin with the drawing's id. */
export function hatchesToSvg({ id, hatches }: Pick<Drawing, 'id' | 'hatches'>, { colour }: Resolution): string {
  return hatches
    .map(
      (hatch) =>
        `<pattern id="${id}-${hatch}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
        `<rect width="6" height="6" fill="${colour('paper')}"/>` +
        `<rect width="2.6" height="6" fill="${colour(inkOf(hatch))}"/></pattern>`,
    )
    .join('\n');
}

/** The colour of the stripes. */
function inkOf(hatch: Hatch): Colour {
  return `data-${hatch.slice(-1) as '1' | '2' | '3'}`;
}

/** One element a line. */
export function shapesToSvg(shapes: readonly Shape[], id: string, resolution: Resolution): string {
  return shapes.map((shape) => shapeToSvg(shape, id, resolution)).join('\n');
}

function shapeToSvg(shape: Shape, id: string, resolution: Resolution): string {
  if (shape.kind === 'text') {
    const { face, size, weight, tracking } = ROLES[shape.role];
    const place = { x: shape.x, y: shape.y, 'text-anchor': shape.anchor === 'start' ? undefined : shape.anchor };
    if (resolution.family === undefined) {
      // A text keeps the length it was placed with, in any font and with any spacing a reader sets, so that it stays in its place.
      // The table beside the drawing has the same text in the reader's own spacing.
      const attributes = { class: shape.role, ...place, textLength: shape.width };
      return `<text${write(attributes)}>${escapeMarkup(shape.text)}</text>`;
    }
    const attributes = {
      ...place,
      'font-family': resolution.family(face),
      'font-size': size,
      'font-weight': weight === 400 ? undefined : weight,
      'font-style': face === 'italic' ? 'italic' : undefined,
      'letter-spacing': tracking === 0 ? undefined : Math.round(tracking * size * 100) / 100,
      fill: resolution.colour(textColour(shape.role)),
    };
    return `<text${write(attributes)}>${escapeMarkup(shape.text)}</text>`;
  }
  const paint = {
    fill:
      shape.fill === undefined
        ? 'none'
        : isHatch(shape.fill)
          ? `url(#${id}-${shape.fill})`
          : resolution.colour(shape.fill),
    stroke: shape.stroke === undefined ? undefined : resolution.colour(shape.stroke),
    'stroke-width': shape.strokeWidth,
    'stroke-dasharray': shape.dash?.join(' '),
  };
  switch (shape.kind) {
    case 'rect':
      return `<rect${write({ x: shape.x, y: shape.y, width: shape.width, height: shape.height, ...paint })}/>`;
    case 'circle':
      return `<circle${write({ cx: shape.cx, cy: shape.cy, r: shape.r, ...paint })}/>`;
    case 'line':
      return `<path${write({ ...toClass(shape.part, resolution), d: toPath(shape.points, shape.fill !== undefined), ...paint })}/>`;
  }
}

/** In a page a script moves the line of today to the reader's day, with the text that follows it. */
function toClass(part: Part, { family }: Resolution): { class?: string } {
  return part === 'today' && family === undefined ? { class: 'today' } : {};
}

/** The colour of text; charts.css says the same. */
function textColour(role: keyof typeof ROLES): Colour {
  if (role === 'day') return 'data-2';
  return ['axis', 'year', 'note', 'placeholder'].includes(role) ? 'ink-2' : 'ink';
}

function isHatch(fill: Colour | Hatch): fill is Hatch {
  return fill.startsWith('hatch-');
}

/** Straight lines through points as path data. */
function toPath(points: readonly (readonly [number, number])[], closed: boolean): string {
  return `${points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')}${closed ? 'Z' : ''}`;
}

function write(attributes: Record<string, string | number | undefined>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('');
}
