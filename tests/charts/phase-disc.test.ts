// The phase disc fills exactly the share it stands for: measured on the path itself and on a picture of it.
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phasePath } from '#charts/phase-disc.ts';

/** Area enclosed by `M x y A… A… Z` whose arcs are half ellipses between two points on one vertical line. */
function measureArea(path: string): number {
  const [, x = 0, top = 0, ...rest] = (
    /^M(.+?) (.+?)A(.+?) (.+?) 0 0 (.) (.+?) (.+?)A(.+?) (.+?) 0 0 (.) (.+?) (.+?)Z$/.exec(path) ?? []
  ).map(Number);
  const [rx1 = 0, ry1 = 0, sweep1 = 0, , bottom = 0, rx2 = 0, ry2 = 0, sweep2 = 0] = rest;
  const points: [number, number][] = [];
  const middle = (top + bottom) / 2;
  const steps = 20_000;
  // Going down, a sweep of 0 passes on the left; going up, a sweep of 0 passes on the right.
  for (let i = 0; i < steps; i++) {
    const t = (Math.PI * i) / steps;
    points.push([x + (sweep1 === 0 ? -1 : 1) * rx1 * Math.sin(t), middle - ry1 * Math.cos(t)]);
  }
  for (let i = 0; i < steps; i++) {
    const t = (Math.PI * i) / steps;
    points.push([x + (sweep2 === 0 ? 1 : -1) * rx2 * Math.sin(t), middle + ry2 * Math.cos(t)]);
  }
  let area = 0;
  points.forEach(([ax, ay], i) => {
    const [bx, by] = points[(i + 1) % points.length] ?? [0, 0];
    area += ax * by - bx * ay;
  });
  return Math.abs(area) / 2;
}

describe('the phase disc', () => {
  test('fills exactly its share of the area', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        fc.double({ min: 5, max: 400, noNaN: true }),
        (share, radius) => {
          const filled = measureArea(phasePath(share, radius, radius + 2)) / (Math.PI * radius ** 2);
          expect(Math.abs(filled - share)).toBeLessThan(0.0005);
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each([0.06, 0.2, 0.5, 0.59, 0.94, 1])('fills %d of the pixels when it is drawn', (share) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 500" width="500" height="500"><path d="${phasePath(share, 240, 250)}"/></svg>`;
    const { pixels } = new Resvg(svg).render();
    let covered = 0;
    for (let i = 3; i < pixels.length; i += 4) covered += (pixels[i] ?? 0) / 255;
    expect(covered / (Math.PI * 240 ** 2)).toBeCloseTo(share, 3);
  });

  test('draws nothing for nothing, and holds shares outside at the ends', () => {
    expect(phasePath(0, 48, 50)).toBe('');
    expect(phasePath(-1, 48, 50)).toBe('');
    expect(phasePath(7, 48, 50)).toBe(phasePath(1, 48, 50));
  });

  test('is drawn as the design draws a half and a crescent', () => {
    expect(phasePath(0.5, 48, 50)).toBe('M50 2A48 48 0 0 0 50 98A0 48 0 0 1 50 2Z');
    expect(phasePath(0.2, 48, 50)).toBe('M50 2A48 48 0 0 0 50 98A28.8 48 0 0 1 50 2Z');
  });
});
