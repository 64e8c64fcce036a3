// What serves the same need today is active, open and chosen by theme. All entries are made up.
import { describe, expect, it } from 'vitest';
import { toBridge, type BridgeContext } from '#domain/bridge.ts';
import { buildContentGraph, type EntryRef } from '#domain/content-graph.ts';
import type { Organisation } from '#schema/organisations.ts';
import { makeEntry, makeLink } from '../builders/content-graph.ts';
import { ENDED, makeOrganisation } from '../builders/organisation.ts';

const active = (id: string, more: Partial<Organisation> = {}): [string, Organisation] => [
  id,
  { ...makeOrganisation(id, [{}]), website: `https://${id}.example.org/`, sources: ['new'], ...more },
];

const ORGANISATIONS = new Map([
  active('lamp-lab'),
  active('lamp-league', { sources: ['new', 'old'] }),
  active('old-lamps', { sources: ['old'] }),
  active('gone-lamps', { status: ENDED }),
  active('silent-lamps', { sources: ['undated'] }),
  active('any-network'),
  active('alliance', { role: 'convener' }),
]);
ORGANISATIONS.set('plain-lamps', makeOrganisation('plain-lamps', [{}]));
const DATES: Readonly<Record<string, string>> = { new: '2026-03', old: '2016-11-02' };
const WORKS_ON_LAMPS = [
  'lamp-lab',
  'lamp-league',
  'old-lamps',
  'gone-lamps',
  'silent-lamps',
  'plain-lamps',
  'alliance',
];

const ENTRIES: EntryRef[] = ['groups/lamps', 'groups/idle', 'events/lamp-day', 'themes/light', 'themes/sound'];
const HUB = buildContentGraph(
  [...ENTRIES, ...[...ORGANISATIONS.keys()].map((id): EntryRef => `organisations/${id}`)].map((ref) => makeEntry(ref)),
  [
    makeLink('groups/lamps', 'leads', 'themes/light'),
    makeLink('events/lamp-day', 'partOf', 'groups/lamps'),
    ...WORKS_ON_LAMPS.map((id) => makeLink(`organisations/${id}`, 'contributes', 'themes/light')),
  ],
);

const CONTEXT: BridgeContext = {
  graph: HUB,
  organisations: ORGANISATIONS,
  categories: { turnTo: ['network', 'funder'], neverOffered: ['convener'] },
  dateOf: (source) => DATES[source],
  fundingIndex: {
    placed: [],
    schemes: new Map(),
    guides: [],
    meetingGroups: new Set(['lamps']),
    now: Date.UTC(2026, 10, 24),
  },
  day: '2026-11-24',
};

describe('toBridge', () => {
  it('offers two organisations on the theme, with a website and a source of the last years', () => {
    expect(toBridge('groups/lamps', [], CONTEXT).organisations).toEqual(['lamp-lab', 'lamp-league']);
  });

  it('finds the theme of an event through its group', () => {
    expect(toBridge('events/lamp-day', [], CONTEXT).organisations).toEqual(['lamp-lab', 'lamp-league']);
  });

  it('turns to a network that works on no theme where nobody works on the theme of the page', () => {
    expect(toBridge('groups/idle', [], CONTEXT).organisations).toEqual(['any-network']);
  });

  it('puts what an editor names first, and fills the rest', () => {
    const { organisations, groups } = toBridge('groups/idle', ['organisations/lamp-league', 'groups/lamps'], CONTEXT);
    expect({ organisations, groups }).toEqual({ organisations: ['lamp-league', 'any-network'], groups: ['lamps'] });
  });

  it('never offers what is past, even where an editor names it', () => {
    const named: EntryRef[] = ['organisations/gone-lamps', 'groups/idle', 'funding/gone', 'guides/gone'];
    expect(toBridge('groups/idle', named, CONTEXT)).toEqual({
      organisations: ['any-network'],
      groups: [],
      schemes: [],
      guides: [],
    });
  });

  it('is empty on a hub that has nothing to offer', () => {
    const graph = buildContentGraph([makeEntry('groups/lamps')], []);
    expect(toBridge('groups/lamps', [], { ...CONTEXT, graph, organisations: new Map() })).toEqual({
      organisations: [],
      groups: [],
      schemes: [],
      guides: [],
    });
  });
});
