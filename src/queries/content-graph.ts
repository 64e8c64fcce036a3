// The graph of all published entries, built once for the whole build.
import type { ContentGraph } from '#domain/content-graph.ts';
import { GRAPH_COLLECTIONS, toGraph } from '#domain/to-graph.ts';
import { getEntries } from './entries.ts';

let built: Promise<ContentGraph> | undefined;

export function getContentGraph(): Promise<ContentGraph> {
  if (!built || import.meta.env.DEV) built = readContentGraph();
  return built;
}

async function readContentGraph(): Promise<ContentGraph> {
  const entries = await Promise.all(GRAPH_COLLECTIONS.map(async (name) => [name, await getEntries(name)] as const));
  return toGraph(new Map(entries));
}
