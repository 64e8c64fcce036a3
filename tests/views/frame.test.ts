// What surrounds every page: the ways out of it, and how to reach the people behind it. All settings are made up.
import { describe, expect, it } from 'vitest';
import { makeSite } from '../builders/site.ts';
import { toFrame } from '#views/frame.ts';

const PATH = '/themes/lamps/';
const page = { title: 'Lamps', description: 'All about lamps.' } as const;

describe('toFrame', () => {
  it('names the website before the email address, and how old the address is', () => {
    const { footer } = toFrame(makeSite({ contact: { website: 'https://lamps.example.org/' } }), PATH, page);
    expect(footer.website).toEqual({ href: 'https://lamps.example.org/', host: 'lamps.example.org' });
    expect(footer.asOf).toBe('Address of early 1999.');
  });

  it('has no website to name where none is known', () => {
    expect(toFrame(makeSite(), PATH, page).footer.website).toBeUndefined();
  });

  it('leads from its menu to each section in the row, and to events, guides, rounds and data', () => {
    const { menu, nav } = toFrame(makeSite(), PATH, page);
    const reached = menu.flatMap(({ links }) => links.map(({ href }) => href));
    expect(reached).toEqual(expect.arrayContaining(nav.map(({ href }) => href)));
    expect(reached).toEqual(expect.arrayContaining(['/events/', '/funding/guides/', '/funding/rounds/', '/data/']));
    expect(new Set(reached).size).toBe(reached.length);
  });

  it('marks the page itself in the menu, and its section in the row', () => {
    const { menu, nav } = toFrame(makeSite(), '/events/', page);
    expect(menu.flatMap(({ links }) => links.filter(({ current }) => current)).map(({ label }) => label)).toEqual([
      'Events',
    ]);
    expect(nav.filter(({ current }) => current).map(({ label }) => label)).toEqual(['Events']);
  });
});
