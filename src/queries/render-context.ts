// The render context, gathered once for the whole build.
import type { RenderContext, NumberedFigure } from '#domain/render-context.ts';
import { createNameFinder, type KnownName } from '#domain/names/find-names.ts';
import { toKnownNames } from '#domain/names/known-names.ts';
import { collectMentions, type Mentions } from '#domain/names/mentions.ts';
import { COLLECTION_NAMES } from '#schema/collections.ts';
import { getChanges } from './changes.ts';
import { getEntries, getLaterAddresses } from './entries.ts';
import { getFigureRows } from './figure-rows.ts';
import { getContentGraph } from './content-graph.ts';
import { getFundingIndex } from './funding.ts';
import { getSite } from './site.ts';

/** A source is cited, not read. */
const READ = COLLECTION_NAMES.filter((name) => name !== 'sources');

let gathered: Promise<RenderContext> | undefined;

export function getRenderContext(): Promise<RenderContext> {
  if (!gathered || import.meta.env.DEV) gathered = gather();
  return gathered;
}

async function gather(): Promise<RenderContext> {
  const [graph, sources, organisations, glossary, figureEntries, consultations, { changes }, later, funding] =
    await Promise.all([
      getContentGraph(),
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
  return {
    ...getSite(),
    graph,
    sources: toMap(sources),
    organisations: toMap(organisations),
    terms: toMap(glossary),
    mentions: await gatherMentions(names),
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    facts: new Map(figures.flatMap((figure) => figure.rows.map((row) => [row.id, { row, figure }] as const))),
    changes: Map.groupBy(changes, ({ ref }) => ref),
    later,
    funding,
  };
}

async function gatherMentions(names: readonly KnownName[]): Promise<Mentions> {
  const collections = await Promise.all(
    READ.map(async (name) =>
      (await getEntries(name)).map(({ id, data, body = '' }) => ({ ref: `${name}/${id}` as const, data, body })),
    ),
  );
  return collectMentions(collections.flat(), createNameFinder(names, { apart: true }));
}

function toMap<T>(entries: readonly { id: string; data: T }[]): Map<string, T> {
  return new Map(entries.map(({ id, data }) => [id, data]));
}
