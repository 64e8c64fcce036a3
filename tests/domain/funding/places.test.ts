// Which places the areas that sources name cover, wholly or in part.
import { describe, expect, it } from 'vitest';
import { getCoverage, PLACES, toCovered } from '#domain/funding/places.ts';

describe('areas', () => {
  it('of the whole country cover every place', () => {
    expect(PLACES.map(({ id }) => getCoverage(['uk'], id))).toEqual(PLACES.map(() => 'whole'));
  });

  it('called "West Midlands" cover the boroughs, and the counties only perhaps', () => {
    expect(getCoverage(['west-midlands'], 'dudley')).toBe('whole');
    expect(getCoverage(['west-midlands'], 'shropshire')).toBe('part');
    expect(getCoverage(['west-midlands'], 'elsewhere-in-uk')).toBe('none');
  });

  it('that are a part of a county cover it in part', () => {
    expect(toCovered(['birmingham', 'cannock-chase'])).toEqual(['birmingham', 'staffordshire']);
    expect(getCoverage(['cannock-chase'], 'staffordshire')).toBe('part');
  });

  it('covered wholly by one are not covered in part by another', () => {
    expect(getCoverage(['west-midlands', 'warwickshire'], 'warwickshire')).toBe('whole');
  });
});
