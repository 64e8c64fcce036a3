// Draws 1,000 made-up figures at both sizes with our charts, and the same data with Observable Plot on a DOM: time, memory, ratio.
import { spawnSync } from 'node:child_process';

const COUNT = 1000;

/** Each runs in a process of its own, so that one's memory is not the other's. Ten figures come first, to warm up. */
const COMMON = `
const count = ${COUNT};
let seed = 20171001;
const random = () => (seed = (seed * 1664525 + 1013904223) % 4294967296) / 4294967296;
const tables = Array.from({ length: count }, (_, figure) =>
  Array.from({ length: 2 + Math.floor(random() * 7) }, (_, row) => ({
    id: 'row-' + figure + '-' + row, label: 'Made-up answer number ' + row + ' of figure ' + figure,
    value: Math.round(random() * 100), low: null, high: null, unit: 'percent', note: '', step: null,
  })));
const run = (draw) => {
  for (const rows of tables.slice(0, 10)) draw(rows, 0);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const start = performance.now();
  let bytes = 0;
  tables.forEach((rows, index) => { bytes += draw(rows, index); });
  const ms = performance.now() - start;
  console.log(JSON.stringify({ ms, bytes, grown: (process.memoryUsage().rss - before) / 2 ** 20, peak: process.resourceUsage().maxRSS / 1024 }));
};
`;

const OURS = `
import { drawChart } from './src/charts/draw-chart.ts';
import { toSeries } from './src/charts/series.ts';
import { shapesToSvg } from './src/charts/svg-text.ts';
import { measure } from './src/fonts/measure.ts';
const resolution = { colour: (token) => 'var(--' + token + ')', family: () => 'Archivo' };
${COMMON}
run((rows, index) => {
  const items = toSeries(rows, { format: (row) => row.value + '%' });
  let bytes = 0;
  for (const size of ['wide', 'narrow']) {
    const { drawing } = drawChart({ id: 'figure-' + index, kind: 'shares', title: 'Made up', items }, size, measure);
    bytes += shapesToSvg(drawing.shapes, drawing.id, resolution).length;
  }
  return bytes;
});
`;

const PLOT = `
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
const { document } = parseHTML('<!doctype html><html><body></body></html>');
${COMMON}
run((rows) => {
  const sorted = rows.toSorted((a, b) => b.value - a.value);
  let bytes = 0;
  for (const width of [700, 350]) {
    bytes += Plot.plot({
      document, width, height: rows.length * 64, marginLeft: 0, marginRight: 58, x: { domain: [0, 100] }, y: { axis: null, domain: sorted.map((row) => row.id) },
      marks: [
        Plot.barX(sorted, { x: 100, y: 'id', fill: '#e1e8e7' }),
        Plot.barX(sorted, { x: 'value', y: 'id', fill: '#121517' }),
        Plot.text(sorted, { x: 'value', y: 'id', text: (row) => row.value + '%', dx: 8, textAnchor: 'start' }),
        Plot.text(sorted, { x: 0, y: 'id', text: 'label', dy: -20, textAnchor: 'start' }),
      ],
    }).outerHTML.length;
  }
  return bytes;
});
`;

interface Result {
  ms: number;
  bytes: number;
  grown: number;
  peak: number;
}

function measureIn(code: string): Result {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--input-type=module-typescript', '-e', code],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Result;
}

const [ours, plot] = [measureIn(OURS), measureIn(PLOT)];
const line = (name: string, { ms, bytes, grown, peak }: Result): string =>
  `${name.padEnd(24)}${(ms / COUNT).toFixed(2).padStart(8)} ms a figure${Math.round(grown).toString().padStart(8)} MB grown${Math.round(peak).toString().padStart(8)} MB peak${Math.round(
    bytes / COUNT / 1024,
  )
    .toString()
    .padStart(6)} KB a figure`;

console.log(`${COUNT.toLocaleString('en-GB')} figures, each drawn at two widths`);
console.log(line('ours', ours));
console.log(line('Observable Plot, linkedom', plot));
console.log(
  `Plot takes ${(plot.ms / ours.ms).toFixed(1)} times as long, and ${(plot.peak / ours.peak).toFixed(1)} times the memory at its peak.`,
);
