// The scale of values: 0 to 100 for shares in every figure alike, round numbers for counts, the steps for scores.
import { format, max, scaleLinear, type ScaleLinear } from 'd3';
import { round } from './round.ts';
import type { Tick } from './axis.ts';
import type { Item } from './series.ts';

interface ValueScale {
  scale: ScaleLinear<number, number>;
  ticks: Tick[];
}

const whole = format(',');

/** @param plot width in the drawing that stands for the whole scale */
export function makeValueScale(items: readonly Item[], plot: number): ValueScale {
  const percent = items.every((item) => item.unit === 'percent');
  const most = max(items, (item) => Math.max(item.value ?? 0, item.high ?? 0)) ?? 0;
  const scale = scaleLinear([0, percent ? 100 : most === 0 ? 1 : most], [0, plot]);
  if (!percent) scale.nice(4);
  const values = percent ? [0, 25, 50, 75, 100] : wholeTicks(scale);
  const last = values.at(-1);
  return {
    scale,
    ticks: values.map((value) => ({
      x: round(scale(value)),
      lines: [percent && value === last ? `${value}%` : whole(value)],
    })),
  };
}

/** Ticks at both ends and between, without fractions of people. */
function wholeTicks(scale: ScaleLinear<number, number>): number[] {
  const [from = 0, to = 1] = scale.domain();
  const inner = scale.ticks(4).filter((value) => Number.isInteger(value) && value > from && value < to);
  return [from, ...inner, to];
}
