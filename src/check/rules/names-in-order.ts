// Promise: the names of an organisation or a group follow one another in time and never lie over each other.
import { toFinding, type Finding } from '../finding.ts';
import { isEntry, type EntryFile } from '../read/snapshot.ts';
import { isGroup } from '../read/walk-values.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';

interface DatedName {
  name: string;
  from: string | undefined;
  until: string | undefined;
}

export const namesInOrder: Rule = ({ files }) => files.filter(isEntry).flatMap(checkNames);

function checkNames(file: EntryFile): Finding[] {
  const { fields } = file;
  const list: unknown = fields?.data?.['names'];
  if (fields === undefined || !Array.isArray(list)) return [];
  const names = list.map((item: unknown) => toDatedName(item));
  return names.flatMap((later, index) => {
    const earlier = names[index - 1];
    if (earlier === undefined || later.from === undefined) return [];
    const end = earlier.until ?? earlier.from;
    if (end === undefined || !isAfter(end, later.from)) return [];
    const says = earlier.until === undefined ? 'begins on' : 'lasts until';
    return toFinding('names-overlap', {
      file: file.path,
      place: fields.yaml.placeOfKey(['names', index, 'from']),
      what: `The name ${showValue(later.name)} begins on ${later.from}, but ${showValue(earlier.name)} above it ${says} ${end}.`,
      remedy: 'List the oldest name first, and let each end before the next begins.',
      value: later.from,
    });
  });
}

function toDatedName(item: unknown): DatedName {
  const name = isGroup(item) ? item : {};
  const text = (key: string): string | undefined => (typeof name[key] === 'string' ? name[key] : undefined);
  return { name: text('name') ?? '', from: text('from'), until: text('until') };
}

/** Only as exact as the less exact of the two: a name that ends in 1999 may give way in 1999-06. */
function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}
