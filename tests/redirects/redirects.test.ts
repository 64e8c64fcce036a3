// Moved addresses lead on in every form, and the ledger of addresses never loses one.
import { describe, expect, it } from 'vitest';
import { parse } from 'node-html-parser';
import { writeLedger } from '#files/address-ledger.ts';
import { toHostRules, toNginxMap, toRedirectPage } from '#views/redirects.ts';

const moved = {
  fromHref: '/hub/news/old-name/',
  toHref: '/hub/news/new-name/',
  toAddress: 'https://hub.example/hub/news/new-name/',
};

describe('a moved address', () => {
  it('has a page that leads on, names the new page as canonical and stays out of search engines', () => {
    const page = parse(toRedirectPage(moved));
    expect(page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe('0; url=/hub/news/new-name/');
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(moved.toAddress);
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(page.querySelector('a')?.getAttribute('href')).toBe(moved.toHref);
  });

  it('can be a place on a page, which is no address of its own for search engines', () => {
    const toHref = '/hub/about/rules/#old-name';
    const page = parse(toRedirectPage({ toHref, toAddress: `https://hub.example${toHref}` }));
    expect(page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0; url=${toHref}`);
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://hub.example/hub/about/rules/',
    );
  });

  it('is a line of _redirects and of the map for nginx', () => {
    expect(toHostRules([moved])).toBe('/hub/news/old-name/ /hub/news/new-name/ 301\n');
    expect(toNginxMap([moved])).toContain('\n  /hub/news/old-name/ /hub/news/new-name/;\n');
  });
});

describe('the ledger of addresses', () => {
  it('adds new addresses in order, once each', () => {
    expect(writeLedger(['/b/'], ['/c/', '/a/', '/b/'])).toMatch(/published:\n {2}- \/a\/\n {2}- \/b\/\n {2}- \/c\/\n$/);
  });

  it('keeps an address whose page is gone', () => {
    expect(writeLedger(['/gone/'], [])).toContain('- /gone/');
  });

  it('is the same when written again', () => {
    expect(writeLedger(['/a/', '/b/'], ['/a/', '/b/'])).toBe(writeLedger([], ['/b/', '/a/']));
  });
});
