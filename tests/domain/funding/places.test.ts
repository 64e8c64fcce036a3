// Which places the areas that sources name cover, wholly or in part.
import { describe, expect, it } from 'vitest';
import { makePlaces } from '../../builders/places.ts';

const { asked, getCoverage } = makePlaces();

describe('areas', () => {
  it('of the whole country cover every place', () => {
    expect(asked.map(({ id }) => getCoverage(['land'], id))).toEqual(asked.map(() => 'whole'));
  });

  it('that may leave a place out cover it perhaps', () => {
    expect(getCoverage(['valley'], 'bridge-town')).toBe('whole');
    expect(getCoverage(['valley'], 'hill-county')).toBe('part');
    expect(getCoverage(['valley'], 'elsewhere')).toBe('none');
  });

  it('around one that a place is partly in cover it perhaps, too', () => {
    expect(getCoverage(['north'], 'hill-county')).toBe('whole');
    expect(getCoverage(['north'], 'elsewhere')).toBe('part');
  });

  it('that are a part of a place cover it in part', () => {
    expect(getCoverage(['bridge-town', 'hill-top'], 'hill-county')).toBe('part');
    expect(getCoverage(['hill-top'], 'bridge-town')).toBe('none');
  });

  it('covered wholly by one are not covered in part by another', () => {
    expect(getCoverage(['valley', 'hill-county'], 'hill-county')).toBe('whole');
  });

  it('in a circle come to an end', () => {
    expect(
      makePlaces([
        { id: 'a', in: ['b'], asked: true },
        { id: 'b', in: ['a'] },
      ]).getCoverage(['b'], 'a'),
    ).toBe('whole');
  });
});
