// Promise: no place lies in itself, no entry replaces or came after itself, neither directly nor through others, and none links to itself.
import { toFinding, type Finding } from '../finding.ts';
import { findSetting } from '../read/setting-lists.ts';
import { isEntry, type EntryFile, type Snapshot, type Rule } from '../read/snapshot.ts';
import { isGroup } from '../read/walk-values.ts';
import { showValue } from '../text/show-value.ts';

/** The fields of a place that name wider ones. */
const FIELDS = ['in', 'partlyIn'] as const;

interface Edge {
  from: string;
  to: string;
  path: readonly (string | number)[];
}

export const areasAreNotCircular: Rule = ({ files }) => {
  const file = findSetting(files, 'places');
  const edges = readEdges(file?.fields?.data?.['areas']);
  const wider = Map.groupBy(edges, ({ from }) => from);
  const reported = new Set<string>();
  return edges.flatMap(({ from, to, path }) => {
    const way = findWay(to, from, (id) => (wider.get(id) ?? []).map((edge) => edge.to));
    const circle = [...(way ?? [])].sort().join();
    if (file === undefined || way === undefined || reported.has(circle)) return [];
    reported.add(circle);
    return toFinding('place-circular', file.path, file.fields?.yaml.placeOfValue(path), {
      what:
        from === to
          ? `"${from}" is said to be inside itself.`
          : `Places contain each other in a circle: ${[from, ...way].join(' → ')}.`,
      remedy: 'Take out the one that is not true. A place is inside wider places only.',
      value: to,
    });
  });
};

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

export const replacementsAreNotCircular: Rule = (snapshot) =>
  snapshot.files.filter(isEntry).flatMap((file) => [checkReplacement(snapshot, file), checkSelf(file)].flat());

function checkReplacement({ entries }: Snapshot, file: EntryFile): Finding | [] {
  const start = nameOf(file);
  const toNext = (name: string): string[] => {
    const [collection = '', id = ''] = name.split('/');
    return replacementOf(entries.get(collection as EntryFile['locus']['collection'])?.get(id));
  };
  const [next] = replacementOf(file);
  const way = next === undefined ? undefined : findWay(next, start, toNext);
  if (way === undefined) return [];
  return toFinding('replaced-by-circular', file.path, file.fields?.yaml.placeOfValue(['replacedBy']), {
    what:
      next === start
        ? 'The entry is said to be replaced by itself.'
        : `Entries replace each other in a circle: ${[start, ...way].join(' → ')}.`,
    remedy: 'Take "replacedBy" off the entry that is in force today.',
    value: next,
  });
}

function replacementOf(file: EntryFile | undefined): string[] {
  const next = file?.fields?.data?.['replacedBy'];
  return typeof next === 'string' ? [next] : [];
}

function checkSelf(file: EntryFile): Finding[] {
  const links: unknown = file.fields?.data?.['links'];
  if (!Array.isArray(links)) return [];
  return links.flatMap((link: unknown, index) => {
    const to = typeof link === 'object' && link !== null && 'to' in link ? link.to : undefined;
    if (to !== nameOf(file)) return [];
    return toFinding('link-self', file.path, file.fields?.yaml.placeOfValue(['links', index, 'to']), {
      what: `The entry links to itself: ${showValue(to)}.`,
      remedy: 'Name the entry that was meant, or delete the link.',
      value: to,
    });
  });
}

interface Follows {
  to: string;
  index: number;
}

/** A circle is reported once, at its first entry by name. A link from an entry to itself has a finding of its own. */
export const successionIsNotCircular: Rule = ({ files }) => {
  const entries = new Map(files.filter(isEntry).map((file) => [nameOf(file), file]));
  const follows = new Map([...entries].map(([name, file]) => [name, followsOf(file)]));
  const toNext = (name: string): string[] => (follows.get(name) ?? []).map(({ to }) => to);
  return [...entries].flatMap(([name, file]) => {
    const ways = toNext(name).flatMap((to) => [findWay(to, name, toNext) ?? []]);
    const [way] = ways.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length);
    if (way === undefined || way.length < 2 || [...way].sort()[0] !== name) return [];
    const link = follows.get(name)?.find(({ to }) => to === way[0]);
    return toFinding(
      'succession-circular',
      file.path,
      file.fields?.yaml.placeOfValue(['links', link?.index ?? 0, 'to']),
      {
        what: `The entry is said to come after itself: ${[name, ...way].join(' came after ')}.`,
        remedy: 'Look up in the sources which of them was first, and delete the link that says otherwise.',
        value: way[0],
      },
    );
  });
};

function followsOf({ fields }: EntryFile): Follows[] {
  const links: unknown = fields?.data?.['links'];
  if (!Array.isArray(links)) return [];
  return links.flatMap((link: unknown, index) =>
    isGroup(link) && link['verb'] === 'follows' && typeof link['to'] === 'string' ? [{ to: link['to'], index }] : [],
  );
}

function nameOf({ locus }: EntryFile): string {
  return `${locus.collection}/${locus.id}`;
}

/** The shortest way from one to another, both included; undefined where there is none. */
function findWay(start: string, end: string, toNext: (from: string) => readonly string[]): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[start, undefined]]);
  for (const [at] of cameFrom) {
    if (at === end) break;
    for (const to of toNext(at)) if (!cameFrom.has(to)) cameFrom.set(to, at);
  }
  if (!cameFrom.has(end)) return undefined;
  const way: string[] = [];
  for (let at: string | undefined = end; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
  return way;
}
