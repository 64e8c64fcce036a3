// Which places the areas that sources name cover, wholly or in part.
import { describe, expect, it } from 'vitest';
import { PLACES, toCover } from '#domain/funding/places.ts';

describe('areas', () => {
  it('of the whole country cover every place', () => {
    expect(toCover(['uk'])).toEqual({ wholly: PLACES.map(({ id }) => id), partly: [] });
  });

  it('called "West Midlands" cover the boroughs, and the counties only perhaps', () => {
    const { wholly, partly } = toCover(['west-midlands']);
    expect(wholly).toContain('dudley');
    expect(partly).toEqual(['herefordshire', 'shropshire', 'staffordshire', 'warwickshire', 'worcestershire']);
  });

  it('that are a part of a county cover it in part', () => {
    expect(toCover(['birmingham', 'cannock-chase'])).toEqual({ wholly: ['birmingham'], partly: ['staffordshire'] });
  });

  it('covered wholly by one are not covered in part by another', () => {
    expect(toCover(['west-midlands', 'warwickshire']).partly).not.toContain('warwickshire');
  });
});
