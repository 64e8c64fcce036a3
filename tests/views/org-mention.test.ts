// An organisation is called by the name of its time, with what became of it by the day of the build. All are made up.
import { describe, expect, it } from 'vitest';
import { buildHub, type HubEntry } from '#domain/hub.ts';
import type { Library } from '#domain/library.ts';
import type { Organisation } from '#schema/organisations.ts';
import { toOrgMention } from '#views/org-mention.ts';

type Name = Organisation['names'][number];

const name = (words: string, more: Partial<Name> = {}): Name => ({ name: words, source: 'made-up', ...more });
const body = (title: string, names: Name[], kind: 'active' | 'ended' = 'active') =>
  ({ title, abbreviation: names.at(-1)?.abbreviation, names, status: { kind, words: 'Made up.' } }) as Organisation;

const organisations = new Map([
  [
    'net',
    body('Bright Net', [
      name('Lamp Network', { abbreviation: 'LN', from: '2014-04' }),
      name('Light Network', { abbreviation: 'LN', from: '2020-03' }),
      name('Bright Net'),
    ]),
  ],
  [
    'bureau',
    body('Lamp Bureau', [name('Lamp Bureau', { abbreviation: 'LB', from: '2016', until: '2023-02-07' })], 'ended'),
  ],
  ['oil', body('Oil Office', [name('Oil Office', { abbreviation: 'OO', from: '2023-02-07' })])],
  ['gas', body('Gas Office', [name('Gas Office', { abbreviation: 'GO', from: '2023-02-07' })])],
  ['club', body('Kite Club', [name('Kite Club', { until: '2012-05' })], 'ended')],
]);
const entries = [...organisations].map(([id, { title }]): HubEntry => ({
  ref: `organisations/${id}`,
  collection: 'organisations',
  id,
  title,
  shortTitle: title,
  summary: '',
  address: `/organisations/${id}/`,
  order: 0,
  sources: [],
}));
const follows = (from: string) =>
  ({ from: `organisations/${from}`, to: 'organisations/bureau', verb: 'follows', reason: 'Made up.' }) as const;
const hub = buildHub(entries, [follows('oil'), follows('gas')]);

/** The mention as a sentence would print it. */
function say(id: string, on: string, as: { words?: string; short?: boolean } = {}, day = '2026-11-24'): string {
  const library = { hub, organisations, day, toHref: (address: string) => address } as unknown as Library;
  const mention = toOrgMention(id, as, on, library);
  return [mention, ...mention.since].map(({ text }) => text).join('');
}

describe('a body that changed its name', () => {
  it.each([
    ['2015', 'Lamp Network (now Bright Net)'],
    ['2020-02', 'Lamp Network (now Bright Net)'],
    ['2020-03-02', 'Light Network (now Bright Net)'],
    ['2020-04-02', 'Bright Net'],
    ['2026-11-24', 'Bright Net'],
  ])('on %s: %s', (on, words) => {
    expect(say('net', on)).toBe(words);
  });

  it('keeps the words of a sentence, and says what the name is now', () => {
    expect(say('net', '2026', { words: 'Light Network' })).toBe('Light Network (now Bright Net)');
    expect(say('net', '2015', { short: true })).toBe('LN (now Bright Net)');
    expect(say('net', '2026', { words: 'Bright Net' })).toBe('Bright Net');
  });

  it('does not know, on an earlier day, what came later', () => {
    expect(say('net', '2015', {}, '2018-01-15')).toBe('Lamp Network');
  });
});

describe('a body that ended', () => {
  it('tells until when, and what came after it', () => {
    expect(say('bureau', '2018')).toBe('Lamp Bureau (until 7 February 2023, then GO and OO)');
    expect(say('club', '2010')).toBe('Kite Club (until May 2012)');
  });

  it('tells nothing of it on a day before the end', () => {
    expect(say('bureau', '2018', {}, '2021-06-09')).toBe('Lamp Bureau');
    expect(say('bureau', '2018', {}, '2023-02-07')).toBe('Lamp Bureau');
  });
});
