// Promise: a link between two entries is written once, on one of them.
import { START, toFinding, type Finding } from '../finding.ts';
import { isEntry, type EntryFile } from '../read/snapshot.ts';
import { isGroup } from '../read/walk-values.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';

interface WrittenLink {
  file: EntryFile;
  from: string;
  to: string;
  verb: string;
  index: number;
}

export const linksWrittenOnce: Rule = ({ files }) => {
  const known = new Map<string, WrittenLink>();
  return files
    .filter(isEntry)
    .flatMap(linksOf)
    .flatMap((link) => {
      const same = known.has(`${link.from} ${link.verb} ${link.to}`);
      // Two entries that came after each other contradict; that is reported as a circle.
      const back = link.verb === 'follows' ? undefined : known.get(`${link.to} ${link.verb} ${link.from}`);
      known.set(`${link.from} ${link.verb} ${link.to}`, link);
      if (same) return [repeated(link, 'The same link already stands above in this file.')];
      if (back !== undefined && link.from !== link.to) {
        return [repeated(link, `This link is already written on the other side, in ${back.file.path}.`)];
      }
      return [];
    });
};

function repeated(link: WrittenLink, what: string): Finding {
  return toFinding('link-repeated', {
    file: link.file.path,
    place: link.file.fields?.yaml.placeOfValue(['links', link.index, 'to']) ?? START,
    what,
    remedy: `Keep one of the two, on the younger entry: the site makes the way back from ${showValue(link.to)} itself.`,
    value: link.to,
  });
}

function linksOf(file: EntryFile): WrittenLink[] {
  const links: unknown = file.fields?.data?.['links'];
  if (!Array.isArray(links)) return [];
  const from = `${file.locus.collection}/${file.locus.id}`;
  return links.flatMap((link: unknown, index) => {
    if (!isGroup(link) || typeof link['to'] !== 'string' || typeof link['verb'] !== 'string') return [];
    return [{ file, from, to: link['to'], verb: link['verb'], index }];
  });
}
