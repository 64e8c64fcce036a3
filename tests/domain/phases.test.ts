// The discs: how strongly two entries are linked, from either end. All entries are made up.
import { expect, test } from 'vitest';
import { buildContentGraph, type GraphLink } from '#domain/content-graph.ts';
import { getLinkStrength, toPhase } from '#domain/phases.ts';
import { makeEntry, makeLink } from '../builders/content-graph.ts';

const graph = buildContentGraph(
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
  expect(getLinkStrength(graph, 'groups/lamps', 'themes/light').strength).toBe('leads');
});

test('a link counts whichever of the two carries it', () => {
  expect(getLinkStrength(graph, 'groups/lamps', 'objectives/glow').strength).toBe('contributes');
  expect(getLinkStrength(graph, 'themes/light', 'groups/lamps').strength).toBe('leads');
});

test('a link that says nothing of work is none, and neither is no link', () => {
  expect(getLinkStrength(graph, 'groups/lamps', 'themes/sound').strength).toBe('none');
  expect(getLinkStrength(graph, 'groups/lamps', 'themes/shade').strength).toBe('none');
});

test('a link is editorial where no source states it, or only a weaker one', () => {
  const linked = (...links: GraphLink[]): boolean =>
    getLinkStrength(
      buildContentGraph([makeEntry('groups/lamps'), makeEntry('themes/light')], links),
      'groups/lamps',
      'themes/light',
    ).isEditorial;
  const ours = makeLink('groups/lamps', 'contributes', 'themes/light');
  const stated = makeLink('themes/light', 'contributes', 'groups/lamps', 'made-up-report');
  expect(linked(ours)).toBe(true);
  expect(linked(ours, stated)).toBe(false);
  expect(linked(stated, ours)).toBe(false);
  expect(linked(stated, makeLink('groups/lamps', 'leads', 'themes/light'))).toBe(true);
  expect(linked()).toBe(false);
});

test('the disc is full or half', () => {
  expect([toPhase('leads'), toPhase('contributes')]).toEqual([
    { kind: 'share', share: 1 },
    { kind: 'share', share: 0.5 },
  ]);
});
