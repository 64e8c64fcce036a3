// What a placed chart is made of: shapes with rounded coordinates and token names for colours. The drawer computes nothing.

/** A colour by the name of its token; `hatch-…` is the same colour in stripes. */
export type Colour = 'data-1' | 'data-2' | 'data-3' | 'track' | 'line' | 'paper' | 'ink' | 'ink-2';
export type Hatch = 'hatch-1' | 'hatch-2' | 'hatch-3';

/** What a shape shows, for tests and for readers of the code. */
export type Part = 'value' | 'range' | 'rest' | 'track' | 'unknown' | 'axis' | 'pointer' | 'today';

interface Paint {
  part: Part;
  /** Id of the table's row the shape shows. */
  row?: string;
  fill?: Colour | Hatch;
  stroke?: Colour;
  strokeWidth?: number;
  /** Lengths of dash and gap. */
  dash?: readonly [number, number];
}

export interface RectShape extends Paint {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
}

interface CircleShape extends Paint {
  kind: 'circle';
  cx: number;
  cy: number;
  r: number;
}

/** Straight lines through points; closed when it is filled. */
export interface LineShape extends Paint {
  kind: 'line';
  points: readonly (readonly [x: number, y: number])[];
}

/** How a text is set; the sizes are in text.ts. */
export type TextRole = 'title' | 'label' | 'name' | 'value' | 'axis' | 'year' | 'day' | 'note' | 'placeholder';

export interface TextShape {
  kind: 'text';
  role: TextRole;
  /** Of the anchor, on the baseline. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
  /** Measured from the font. */
  width: number;
  row?: string;
}

export type Shape = RectShape | CircleShape | LineShape | TextShape;

/** An area of the chart that shows a value under the pointer, and the text it shows. */
export interface HitArea {
  row: string;
  says: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A chart without its text for people who cannot see it. */
export interface ChartLayout {
  width: number;
  height: number;
  shapes: readonly Shape[];
  hitAreas: readonly HitArea[];
}

/** A chart ready to be drawn. */
export interface Drawing extends ChartLayout {
  /** Unique on every page: from the figure's id and the size. */
  id: string;
  title: string;
  /** Every value in words. */
  description: string;
  /** Stripes the shapes use. */
  hatches: readonly Hatch[];
}

/** The two widths every chart is drawn at, in units that are pixels at full size. */
export const WIDTHS = { wide: 700, narrow: 350 } as const;
export type Size = keyof typeof WIDTHS;

/** A drawing that is as wide as the page is drawn for three screens, each by the class that shows it. */
export const SCREEN_WIDTHS = { 'drawing-narrow': 350, 'drawing-mid': 640, 'drawing-wide': 960 } as const;

export interface SizedDrawing {
  class: string;
  drawing: Drawing;
}
