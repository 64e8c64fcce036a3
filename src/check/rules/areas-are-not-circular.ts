// Promise: from every place one comes outwards to a widest one, never back to where one began.
import { toFinding, type Finding } from '../finding.ts';
import type { ContentFile } from '../read/snapshot.ts';
import { isGroup } from '../read/walk-values.ts';
import type { Rule } from './rule.ts';

const FIELDS = ['in', 'partlyIn'] as const;

interface Edge {
  from: string;
  to: string;
  path: readonly (string | number)[];
}

export const areasAreNotCircular: Rule = ({ files }) =>
  files.filter(({ locus }) => locus.kind === 'setting' && locus.id === 'places').flatMap(checkFile);

function checkFile(file: ContentFile): Finding[] {
  const edges = readEdges(file.fields?.data?.['areas']);
  const wider = Map.groupBy(edges, ({ from }) => from);
  const reported = new Set<string>();
  return edges.flatMap(({ from, to, path }) => {
    const way = findWay(to, from, wider);
    const circle = [...(way ?? [])].sort().join();
    if (way === undefined || reported.has(circle)) return [];
    reported.add(circle);
    return toFinding('place-circular', {
      file: file.path,
      place: file.fields?.yaml.placeOfValue(path) ?? { line: 1, column: 1 },
      what:
        from === to ? `"${from}" is said to lie in itself.` : `Places lie in a circle: ${[from, ...way].join(' → ')}.`,
      remedy: 'Take out the one that is not true. A place lies in wider places only.',
      value: to,
    });
  });
}

function readEdges(areas: unknown): Edge[] {
  return (Array.isArray(areas) ? areas : []).flatMap((area: unknown, index) =>
    FIELDS.flatMap((field) => {
      const wider: unknown = isGroup(area) ? area[field] : undefined;
      return (Array.isArray(wider) ? wider : []).map((to: unknown, at): Edge => ({
        from: isGroup(area) ? String(area['id']) : '',
        to: String(to),
        path: ['areas', index, field, at],
      }));
    }),
  );
}

/** The places from one to another, both included; undefined where there is no way. */
function findWay(start: string, end: string, wider: ReadonlyMap<string, readonly Edge[]>): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[start, undefined]]);
  for (const [at] of cameFrom) {
    if (at === end) break;
    for (const { to } of wider.get(at) ?? []) if (!cameFrom.has(to)) cameFrom.set(to, at);
  }
  if (!cameFrom.has(end)) return undefined;
  const way: string[] = [];
  for (let at: string | undefined = end; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
  return way;
}
