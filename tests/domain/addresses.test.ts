// Where entries live, and the base path in front of them.
import { describe, expect, it } from 'vitest';
import { entryAddress, withBase } from '#domain/addresses.ts';

describe('entryAddress', () => {
  it('follows the published table of addresses', () => {
    expect(entryAddress('groups', 'smart-places')).toBe('/groups/smart-places/');
    expect(entryAddress('guides', 'match-funding')).toBe('/funding/guides/match-funding/');
    expect(entryAddress('pages', 'about')).toBe('/about/');
    expect(entryAddress('pages', 'privacy')).toBe('/about/privacy/');
    expect(entryAddress('sources', 'launch-article')).toBe('/about/sources/#launch-article');
    expect(entryAddress('figures', 'response', '2017')).toBe('/consultation/2017/response/');
  });
});

describe('withBase', () => {
  it.each([
    ['/', '/groups/', '/groups/'],
    ['/hub/', '/groups/', '/hub/groups/'],
    ['/hub', '/', '/hub/'],
    ['/hub/', 'https://example.org/', 'https://example.org/'],
    ['/hub/', '#main', '#main'],
    ['/hub/', '//example.org/', '//example.org/'],
  ])('%s and %s give %s', (base, address, result) => expect(withBase(base, address)).toBe(result));
});
