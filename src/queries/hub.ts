// The graph of all published entries, built once for the whole build.
import type { Hub } from '#domain/hub.ts';
import { GRAPH_COLLECTIONS, toGraph } from '#domain/to-graph.ts';
import { getEntries } from './entries.ts';

let built: Promise<Hub> | undefined;

export function getHub(): Promise<Hub> {
  if (!built || import.meta.env.DEV) built = readHub();
  return built;
}

async function readHub(): Promise<Hub> {
  const entries = await Promise.all(GRAPH_COLLECTIONS.map(async (name) => [name, await getEntries(name)] as const));
  return toGraph(new Map(entries));
}
