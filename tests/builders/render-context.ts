// What the words of a page can refer to: nothing, but for what a test puts there.
import { buildContentGraph } from '#domain/content-graph.ts';
import { buildFundingIndex } from '#domain/funding/funding-index.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { makePlaces } from './places.ts';
import { makeSite } from './site.ts';

/** On 24 November 2026, at https://hub.example.org/. */
export function makeRenderContext(more: Partial<RenderContext> = {}): RenderContext {
  const site = makeSite();
  return {
    ...site,
    graph: buildContentGraph([], []),
    sources: new Map(),
    organisations: new Map(),
    terms: new Map(),
    figures: new Map(),
    facts: new Map(),
    mentions: new Map(),
    changes: new Map(),
    later: new Set(),
    funding: buildFundingIndex([], [], [], makePlaces(), site.day, () => undefined),
    ...more,
  };
}
