// Promise: no entry links to itself, and following "replacedBy" always arrives at an entry in force.
import { START, toFinding, type Finding } from '../finding.ts';
import { isEntry, type EntryFile, type Snapshot } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';

export const replacementsAreNotCircular: Rule = (snapshot) =>
  snapshot.files.filter(isEntry).flatMap((file) => [...checkCircle(snapshot, file), ...checkSelf(file)]);

function* checkCircle({ entries }: Snapshot, file: EntryFile): Generator<Finding> {
  const start = nameOf(file);
  const way = [start];
  for (let next = replacementOf(file); next !== undefined;) {
    const circle = way.indexOf(next);
    if (circle > 0) return;
    way.push(next);
    if (circle === 0) break;
    const [collection = '', id = ''] = next.split('/');
    const entry: EntryFile | undefined = entries.get(collection as EntryFile['locus']['collection'])?.get(id);
    if (entry === undefined) return;
    next = replacementOf(entry);
    if (next === undefined) return;
  }
  if (way.length < 2) return;
  yield toFinding('replaced-by-circular', {
    file: file.path,
    place: file.fields?.yaml.placeOfValue(['replacedBy']) ?? START,
    what:
      way.length === 2
        ? 'The entry is said to be replaced by itself.'
        : `Entries replace one another in a circle: ${way.join(' → ')}.`,
    remedy: 'Take "replacedBy" off the entry that is in force today.',
    value: way[1],
  });
}

function checkSelf(file: EntryFile): Finding[] {
  const links: unknown = file.fields?.data?.['links'];
  if (!Array.isArray(links)) return [];
  return links.flatMap((link: unknown, index) => {
    const to = typeof link === 'object' && link !== null && 'to' in link ? link.to : undefined;
    if (to !== nameOf(file)) return [];
    return toFinding('link-self', {
      file: file.path,
      place: file.fields?.yaml.placeOfValue(['links', index, 'to']) ?? START,
      what: `The entry links to itself: ${showValue(to)}.`,
      remedy: 'Name the entry that was meant, or delete the link.',
      value: to,
    });
  });
}

function nameOf({ locus }: EntryFile): string {
  return `${locus.collection}/${locus.id}`;
}

function replacementOf({ fields }: EntryFile): string | undefined {
  const next = fields?.data?.['replacedBy'];
  return typeof next === 'string' ? next : undefined;
}
