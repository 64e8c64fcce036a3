// The phase disc fills exactly the share it stands for: measured on a picture of it.
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { phasePath } from '#charts/phase-disc.ts';

describe('the phase disc', () => {
  test.each([0.01, 0.06, 0.2, 0.5, 0.59, 0.94, 1])('fills %d of the pixels when it is drawn', (share) => {
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
