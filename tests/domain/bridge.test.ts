// What serves the same need today is active, open and chosen by theme. All entries are made up.
import { describe, expect, it } from 'vitest';
import { toBridge, type BridgeContext } from '#domain/bridge.ts';
import { buildContentGraph, type EntryRef } from '#domain/content-graph.ts';
import { buildFundingIndex } from '#domain/funding/funding-index.ts';
import type { Funding } from '#schema/funding.ts';
import type { Organisation } from '#schema/organisations.ts';
import { makeEntry, makeLink } from '../builders/content-graph.ts';
import { ENDED, makeOrganisation } from '../builders/organisation.ts';
import { makePlaces } from '../builders/places.ts';
import { makeScheme, SAID } from '../builders/scheme.ts';

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
  funding: {
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

describe('the scheme in place of one that closed', () => {
  const scheme = (id: string, { who, ...more }: { who?: string[] } & Record<string, unknown> = {}) => ({
    id,
    data: makeScheme({
      timing: { value: 'rounds', ...SAID, text: 'It comes in rounds.' },
      ...more,
      ...(who === undefined ? {} : { who: { types: who, ...SAID } }),
    }),
  });
  const choose = (closed: Record<string, unknown>, ...others: { id: string; data: Funding }[]): string[] => {
    const all = [scheme('gone', { timing: { value: 'ended', undated: true, ...SAID }, ...closed }), ...others];
    const funding = buildFundingIndex(all, [], [], makePlaces(), CONTEXT.day, () => '2026-10');
    const graph = buildContentGraph(
      all.map(({ id }) => makeEntry(`funding/${id}`)),
      [],
    );
    return toBridge('funding/gone', [], { ...CONTEXT, graph, funding }).schemes;
  };

  it('is of its kind before it is for the same people', () => {
    expect(choose({}, scheme('loan', { kind: 'loan' }), scheme('grant', { who: ['charity'] }))).toEqual(['grant']);
  });

  it('is for the same people before it is for others', () => {
    expect(choose({}, scheme('all', { who: ['charity', 'small-firm'] }), scheme('same'))).toEqual(['same']);
  });

  it('is the one that replaces it, whatever its kind', () => {
    expect(choose({ replacedBy: 'funding/loan' }, scheme('same'), scheme('loan', { kind: 'loan' }))).toEqual(['loan']);
  });

  it('is announced only where no other can be had', () => {
    const announced = scheme('announced', { timing: { value: 'announced', ...SAID } });
    expect(choose({}, announced, scheme('loan', { kind: 'loan' }))).toEqual(['loan']);
    expect(choose({}, announced)).toEqual(['announced']);
  });
});
