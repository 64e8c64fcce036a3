// The discs: how strongly two entries are linked, from either end. All entries are made up.
import { expect, test } from 'vitest';
import { buildHub, type HubEntry, type HubLink } from '#domain/hub.ts';
import { getPhaseRow, getStrength, toPhase } from '#domain/phases.ts';

const entry = (ref: HubEntry['ref'], order = 0): HubEntry => {
  const [collection, id] = ref.split('/') as [HubEntry['collection'], string];
  return { ref, collection, id, title: id, shortTitle: id, summary: '', address: `/${ref}/`, order, sources: [] };
};
const link = (from: HubLink['from'], verb: HubLink['verb'], to: HubLink['to']): HubLink => ({
  from,
  to,
  verb,
  reason: 'Made up for this test.',
});

const hub = buildHub(
  [
    entry('groups/lamps'),
    entry('themes/light', 2),
    entry('themes/shade', 1),
    entry('themes/sound', 3),
    entry('objectives/glow'),
  ],
  [
    link('groups/lamps', 'contributes', 'themes/light'),
    link('groups/lamps', 'leads', 'themes/light'),
    link('objectives/glow', 'contributes', 'groups/lamps'),
    link('groups/lamps', 'about', 'themes/sound'),
  ],
);

test('the strongest of several links counts', () => {
  expect(getStrength(hub, 'groups/lamps', 'themes/light')).toBe('leads');
});

test('a link counts whichever of the two carries it', () => {
  expect(getStrength(hub, 'groups/lamps', 'objectives/glow')).toBe('contributes');
  expect(getStrength(hub, 'themes/light', 'groups/lamps')).toBe('leads');
});

test('a link that says nothing of work is none, and neither is no link', () => {
  expect(getStrength(hub, 'groups/lamps', 'themes/sound')).toBe('none');
  expect(getStrength(hub, 'groups/lamps', 'themes/shade')).toBe('none');
});

test('a row has every entry of the collection, in reading order', () => {
  const row = getPhaseRow(hub, 'groups/lamps', 'themes');
  expect(row.map(({ entry: { id }, strength }) => `${id}: ${strength}`)).toEqual([
    'shade: none',
    'light: leads',
    'sound: none',
  ]);
});

test('the disc is full, half or a ring', () => {
  expect([toPhase('leads'), toPhase('contributes'), toPhase('none')]).toEqual([
    { kind: 'share', share: 1 },
    { kind: 'share', share: 0.5 },
    { kind: 'ring' },
  ]);
});
