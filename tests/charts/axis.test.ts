// Where the labels of an axis stand. The ticks are made up.
import { expect, test } from 'vitest';
import { placeAxis } from '#charts/axis.ts';

const ticks = [
  { x: 100, lines: ['£1,000'] },
  { x: 200, lines: ['£1m'] },
];
const measure = (text: string) => text.length * 7;

test('an axis that ends at its ticks keeps the outer labels inside', () => {
  expect(readAxis(placeAxis(ticks, 0, measure))).toEqual({ line: [100, 200], anchors: ['start', 'end'] });
});

test('an axis longer than its ticks is drawn whole, with each label under its tick', () => {
  expect(readAxis(placeAxis(ticks, 0, measure, [10, 290]))).toEqual({ line: [10, 290], anchors: ['middle', 'middle'] });
});

function readAxis({ shapes }: ReturnType<typeof placeAxis>): { line: number[]; anchors: string[] } {
  const [line] = shapes.flatMap((shape) => (shape.kind === 'line' ? [shape.points.map(([x]) => x)] : []));
  return { line: line ?? [], anchors: shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.anchor] : [])) };
}
