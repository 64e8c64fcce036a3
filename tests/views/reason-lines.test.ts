// Reasons are said once: entries that stand in a list for the same reason share it. All entries are made up.
import { expect, it } from 'vitest';
import { buildContentGraph, getConnections } from '#domain/content-graph.ts';
import { addressesOf, toReasonLines } from '#views/reason-lines.ts';
import { makeEntry, makeLink } from '../builders/content-graph.ts';
import { makeRenderContext } from '../builders/render-context.ts';

it('groups the entries of one reason, in the order of the list', () => {
  const graph = buildContentGraph(
    (['objectives/shine', 'themes/light', 'themes/dark', 'themes/dusk'] as const).map((ref, order) =>
      makeEntry(ref, { order }),
    ),
    [
      { ...makeLink('themes/light', 'contributes', 'objectives/shine'), reason: 'It shines.' },
      { ...makeLink('themes/dark', 'contributes', 'objectives/shine'), reason: 'It does not.' },
      { ...makeLink('themes/dusk', 'contributes', 'objectives/shine'), reason: 'It shines.' },
    ],
  );
  const lines = toReasonLines(getConnections(graph, 'objectives/shine', 'themes'), makeRenderContext({ graph }));
  expect(lines.map(({ reason, links }) => [reason, ...links.map(({ title }) => title)])).toEqual([
    ['It shines.', 'light', 'dusk'],
    ['It does not.', 'dark'],
  ]);
  expect(addressesOf(lines)).toEqual(['/themes/light/', '/themes/dusk/', '/themes/dark/']);
});
