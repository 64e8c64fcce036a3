// What must hold for every drawing, whatever it shows. Returns what does not, in words.
import type { Drawing, Shape } from '#charts/scene.ts';
import { boxOf } from '#charts/text.ts';

/** Half a unit: rounding, and the outline of a frame. */
const SLACK = 1;

export function findFaults({ width, height, shapes, hitAreas }: Drawing): string[] {
  return [
    ...shapes.flatMap((shape) =>
      numbersOf(shape)
        .filter((number) => !Number.isFinite(number))
        .map(() => `not a number in ${JSON.stringify(shape)}`),
    ),
    ...shapes.flatMap((shape) =>
      isInside(shape, width, height) ? [] : [`outside ${width} × ${height}: ${JSON.stringify(shape)}`],
    ),
    ...shapes.flatMap((shape) =>
      shape.kind === 'rect' && (shape.width < 0 || shape.height < 0) ? [`upside down: ${JSON.stringify(shape)}`] : [],
    ),
    ...hitAreas.flatMap((hitArea) => (hitArea.says.includes('NaN') ? [`says NaN: ${hitArea.says}`] : [])),
    ...findOverlaps(shapes),
  ];
}

function numbersOf(shape: Shape): number[] {
  if (shape.kind === 'line') return shape.points.flat();
  return Object.values(shape).filter((value) => typeof value === 'number');
}

function isInside(shape: Shape, width: number, height: number): boolean {
  const [left, top, right, bottom] = edgesOf(shape);
  return left >= -SLACK && top >= -SLACK && right <= width + SLACK && bottom <= height + SLACK;
}

function edgesOf(shape: Shape): [number, number, number, number] {
  switch (shape.kind) {
    case 'rect':
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
    case 'circle':
      return [shape.cx - shape.r, shape.cy - shape.r, shape.cx + shape.r, shape.cy + shape.r];
    case 'line': {
      const [xs, ys] = [shape.points.map(([x]) => x), shape.points.map(([, y]) => y)];
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    }
    case 'text': {
      const box = boxOf(shape);
      return [box.x, box.y, box.x + box.width, box.y + box.height];
    }
  }
}

/** No two texts on each other, no text on the end of a bar, and no day on the line of today. */
function findOverlaps(shapes: readonly Shape[]): string[] {
  const texts = shapes.filter((shape) => shape.kind === 'text');
  const solid = shapes.filter((shape) => shape.kind === 'rect' && (shape.part === 'value' || shape.part === 'range'));
  const today = shapes.filter((shape) => shape.kind === 'line' && shape.part === 'today');
  return texts.flatMap((text, index) => [
    ...texts
      .slice(index + 1)
      .filter((other) => touch(edgesOf(text), edgesOf(other)))
      .map((other) => `"${text.text}" touches "${other.text}"`),
    ...today
      .filter((line) => text.role === 'axis' && touch(edgesOf(text), widen(edgesOf(line))))
      .map(() => `"${text.text}" lies on the line of today`),
    ...solid.filter((bar) => touch(edgesOf(text), edgesOf(bar))).map(() => `"${text.text}" lies on a bar`),
  ]);
}

/** A line is as wide as it is drawn. */
function widen([left, top, right, bottom]: [number, number, number, number]): [number, number, number, number] {
  return [left - 1, top, right + 1, bottom];
}

function touch([al, at, ar, ab]: number[], [bl, bt, br, bb]: number[]): boolean {
  const [x, y] = [
    Math.min(ar ?? 0, br ?? 0) - Math.max(al ?? 0, bl ?? 0),
    Math.min(ab ?? 0, bb ?? 0) - Math.max(at ?? 0, bt ?? 0),
  ];
  return x > 0.5 && y > 0.5;
}
