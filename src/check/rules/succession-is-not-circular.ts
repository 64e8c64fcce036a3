// Promise: no entry came after itself, neither directly nor through others.
import { START, toFinding } from '../finding.ts';
import { isEntry, type EntryFile } from '../read/snapshot.ts';
import { isGroup } from '../read/walk-values.ts';
import type { Rule } from './rule.ts';

interface Follows {
  to: string;
  index: number;
}

/** A circle is reported once, at its first entry by name. A link from an entry to itself has a rule of its own. */
export const successionIsNotCircular: Rule = ({ files }) => {
  const entries = new Map(files.filter(isEntry).map((file) => [nameOf(file), file]));
  const follows = new Map([...entries].map(([name, file]) => [name, followsOf(file)]));
  return [...entries].flatMap(([name, file]) => {
    const way = findCircle(name, follows);
    if (way === undefined || way.length < 2 || [...way].sort()[0] !== name) return [];
    const link = follows.get(name)?.find(({ to }) => to === way[1]);
    return toFinding('succession-circular', {
      file: file.path,
      place: file.fields?.yaml.placeOfValue(['links', link?.index ?? 0, 'to']) ?? START,
      what: `The entry came after itself: ${[...way, name].join(' came after ')}.`,
      remedy: 'Look up in the sources which of them was first, and delete the link that says otherwise.',
      value: way[1],
    });
  });
};

/** The shortest way from an entry back to it along "follows". */
function findCircle(start: string, follows: ReadonlyMap<string, readonly Follows[]>): string[] | undefined {
  const seen = new Set<string>();
  let ways: string[][] = [[start]];
  while (ways.length > 0) {
    const longer: string[][] = [];
    for (const way of ways) {
      for (const { to } of follows.get(way.at(-1) ?? '') ?? []) {
        if (to === start) return way;
        if (!seen.has(to)) longer.push([...way, to]);
        seen.add(to);
      }
    }
    ways = longer;
  }
  return undefined;
}

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
