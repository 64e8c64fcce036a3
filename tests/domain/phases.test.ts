// The discs: how strongly two entries are linked, from either end. All entries are made up.
import { expect, test } from 'vitest';
import { buildHub } from '#domain/hub.ts';
import { getPhaseRow, getStrength, toPhase } from '#domain/phases.ts';
import { makeEntry, makeLink } from '../builders/hub.ts';

const hub = buildHub(
  [
    makeEntry('groups/lamps'),
    makeEntry('themes/light', { order: 2 }),
    makeEntry('themes/shade', { order: 1 }),
    makeEntry('themes/sound', { order: 3 }),
    makeEntry('objectives/glow'),
  ],
  [
    makeLink('groups/lamps', 'contributes', 'themes/light'),
    makeLink('groups/lamps', 'leads', 'themes/light'),
    makeLink('objectives/glow', 'contributes', 'groups/lamps'),
    makeLink('groups/lamps', 'about', 'themes/sound'),
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
