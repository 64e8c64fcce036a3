// An organisation is called by the name of its time, with what became of it by the day of the build. All are made up.
import { describe, expect, it } from 'vitest';
import { buildContentGraph } from '#domain/content-graph.ts';
import { toOrgMention } from '#views/org-mention.ts';
import { makeEntry, makeLink } from '../builders/content-graph.ts';
import { makeRenderContext } from '../builders/render-context.ts';
import { ENDED, makeOrganisation } from '../builders/organisation.ts';

const organisations = new Map([
  [
    'net',
    makeOrganisation('Bright Net', [
      { name: 'Lamp Network', abbreviation: 'LN', from: '2014-04' },
      { name: 'Light Network', abbreviation: 'LN', from: '2020-03' },
      {},
    ]),
  ],
  [
    'bureau',
    makeOrganisation(
      'Lamp Bureau',
      [{ name: 'Lamp Bureau', abbreviation: 'LB', from: '2016', until: '2023-02-07' }],
      ENDED,
    ),
  ],
  ['oil', makeOrganisation('Oil Office', [{ name: 'Oil Office', abbreviation: 'OO', from: '2023-02-07' }])],
  ['gas', makeOrganisation('Gas Office', [{ name: 'Gas Office', abbreviation: 'GO', from: '2023-02-07' }])],
  ['club', makeOrganisation('Kite Club', [{ name: 'Kite Club', until: '2012-05' }], ENDED)],
]);
const entries = [...organisations].map(([id, { title }]) => makeEntry(`organisations/${id}`, { title }));
const graph = buildContentGraph(entries, [
  makeLink('organisations/oil', 'follows', 'organisations/bureau'),
  makeLink('organisations/gas', 'follows', 'organisations/bureau'),
]);

/** The name in the sentence, and the tip of its link. */
function say(id: string, on: string, as: { text?: string; short?: boolean } = {}, day = '2026-11-24'): string {
  const { text, since } = toOrgMention(id, as, on, makeRenderContext({ graph, organisations, day }));
  return since === undefined ? text : `${text} (${since})`;
}

describe('a body that changed its name', () => {
  it.each([
    ['2015', 'Lamp Network (now Bright Net)'],
    ['2020-02', 'Lamp Network (now Bright Net)'],
    ['2020-03-02', 'Light Network (now Bright Net)'],
    ['2020-04-02', 'Bright Net'],
    ['2026-11-24', 'Bright Net'],
  ])('on %s: %s', (on, expected) => {
    expect(say('net', on)).toBe(expected);
  });

  it('keeps the words of a sentence, and says what the name is now', () => {
    expect(say('net', '2026', { text: 'Light Network' })).toBe('Light Network (now Bright Net)');
    expect(say('net', '2015', { short: true })).toBe('LN (now Bright Net)');
    expect(say('net', '2026', { text: 'Bright Net' })).toBe('Bright Net');
  });

  it('does not know, on an earlier day, what came later', () => {
    expect(say('net', '2015', {}, '2018-01-15')).toBe('Lamp Network');
  });
});

describe('a body that ended', () => {
  it('tells until when, and what came after it', () => {
    expect(say('bureau', '2018')).toBe('Lamp Bureau (until 7 February 2023, then Gas Office and Oil Office)');
    expect(say('club', '2010')).toBe('Kite Club (until May 2012)');
  });

  it('tells nothing of it on a day before the end', () => {
    expect(say('bureau', '2018', {}, '2021-06-09')).toBe('Lamp Bureau');
    expect(say('bureau', '2018', {}, '2023-02-07')).toBe('Lamp Bureau');
  });
});
