// Everything the words of a page can refer to, gathered once for the whole build.
import { readFigureTable } from '#files/figure-table.ts';
import type { Library, LibraryFigure } from '#domain/library.ts';
import { getChanges } from './changes.ts';
import { getEntries } from './entries.ts';
import { getHub } from './hub.ts';
import { getSite } from './site.ts';

let gathered: Promise<Library> | undefined;

export function getLibrary(): Promise<Library> {
  if (!gathered || import.meta.env.DEV) gathered = gather();
  return gathered;
}

async function gather(): Promise<Library> {
  const { day, toHref, toAbsolute } = getSite();
  const [hub, sources, organisations, glossary, figureEntries, consultations, { changes }] = await Promise.all([
    getHub(),
    getEntries('sources'),
    getEntries('organisations'),
    getEntries('glossary'),
    getEntries('figures'),
    getEntries('consultations'),
    getChanges(),
  ]);
  const order = new Map(consultations.flatMap(({ data }) => data.figures.map((id, index) => [id, index + 1] as const)));
  const figures = figureEntries.map(({ id, data }): LibraryFigure => ({
    id,
    number: order.get(id) ?? 0,
    data,
    rows: readFigureTable(data.table, data).rows,
  }));
  return {
    hub,
    sources: toMap(sources),
    organisations: toMap(organisations),
    terms: toMap(glossary),
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    facts: new Map(figures.flatMap((figure) => figure.rows.map((row) => [row.id, { row, figure }] as const))),
    changes: Map.groupBy(changes, ({ ref }) => ref),
    day,
    toHref,
    toAbsolute,
  };
}

function toMap<T>(entries: readonly { id: string; data: T }[]): Map<string, T> {
  return new Map(entries.map(({ id, data }) => [id, data]));
}
