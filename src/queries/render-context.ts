// The render context, gathered once for the whole build.
import type { RenderContext, NumberedFigure } from '#domain/render-context.ts';
import { createNameFinder } from '#domain/names/find-names.ts';
import { toKnownNames } from '#domain/names/known-names.ts';
import { GRAPH_COLLECTIONS, toGraph } from '#domain/to-graph.ts';
import { collectMentions } from '#domain/names/mentions.ts';
import { getChanges } from './changes.ts';
import { getAllEntries, getEntries, READ_COLLECTIONS, getLaterAddresses } from './entries.ts';
import { getFigureRows } from './figure-rows.ts';
import { getFundingIndex } from './funding.ts';
import { getSite } from './site.ts';

let gathered: Promise<RenderContext> | undefined;

export function getRenderContext(): Promise<RenderContext> {
  if (!gathered || import.meta.env.DEV) gathered = gather();
  return gathered;
}

async function gather(): Promise<RenderContext> {
  const [entries, sources, organisations, glossary, figureEntries, consultations, { changes }, later, funding] =
    await Promise.all([
      Promise.all(GRAPH_COLLECTIONS.map(async (name) => [name, await getEntries(name)] as const)),
      getEntries('sources'),
      getEntries('organisations'),
      getEntries('glossary'),
      getEntries('figures'),
      getEntries('consultations'),
      getChanges(),
      getLaterAddresses(),
      getFundingIndex(),
    ]);
  const order = new Map(consultations.flatMap(({ data }) => data.figures.map((id, index) => [id, index + 1] as const)));
  const figures = figureEntries.map((entry): NumberedFigure => ({
    id: entry.id,
    number: order.get(entry.id) ?? 0,
    data: entry.data,
    rows: getFigureRows(entry),
  }));
  const names = toKnownNames(toMap(organisations), toMap(glossary));
  const read = await getAllEntries(READ_COLLECTIONS);
  return {
    ...getSite(),
    graph: toGraph(new Map(entries)),
    sources: toMap(sources),
    organisations: toMap(organisations),
    terms: toMap(glossary),
    mentions: collectMentions(read, createNameFinder(names, { apart: true })),
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    facts: new Map(figures.flatMap((figure) => figure.rows.map((row) => [row.id, { row, figure }] as const))),
    changes: Map.groupBy(changes, ({ ref }) => ref),
    later,
    funding,
  };
}

function toMap<T>(entries: readonly { id: string; data: T }[]): Map<string, T> {
  return new Map(entries.map(({ id, data }) => [id, data]));
}
