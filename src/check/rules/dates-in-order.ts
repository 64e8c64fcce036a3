// Promise: what begins ends later, and nothing claims to have happened after the day asked about.
import { isRealDay } from '#schema/fields.ts';
import { toFinding, type Finding } from '../finding.ts';
import { isEntry, type ContentFile, type Fields, type EntryFile, type Rule } from '../read/snapshot.ts';
import { walkGroups, type Path, isGroup } from '../read/walk-values.ts';
import { nameOfField } from '../text/explain-fields.ts';
import { showValue } from '../text/show-value.ts';

/** Pairs of fields of one group, earlier first. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['from', 'until'],
  ['startsAt', 'endsAt'],
  ['on', 'endsOn'],
  ['on', 'endsAt'],
  ['startsAt', 'endsOn'],
  ['opens', 'closes'],
  ['opensAt', 'closesAt'],
  ['opensOn', 'closesOn'],
  ['opensOn', 'closesAt'],
  ['opensAt', 'closesOn'],
  ['reviewed', 'nextReview'],
];
/** Fields with the date of something done. */
const DONE = ['reviewed', 'checkedOn', 'publishedOn', 'asOf', 'testedOn', 'recordedOn'];

export const datesInOrder: Rule = ({ files, day }) =>
  files.flatMap((file) => (file.fields?.data === undefined ? [] : [...checkFields(file, file.fields, day)]));

function* checkFields(file: ContentFile, { yaml, data }: Fields, day: string | undefined): Generator<Finding> {
  const isSource = isEntry(file) && file.locus.collection === 'sources';
  for (const [group, path] of walkGroups(data)) {
    for (const [first, second] of PAIRS) {
      const [earlier, later] = [toDate(group[first]), toDate(group[second])];
      if (earlier === undefined || later === undefined) continue;
      // A day may be the first and the last; an hour that is both is an event that takes no time.
      const isSame = earlier === later && earlier.includes('T');
      if (!isSame && !isAfter(earlier, later)) continue;
      yield toFinding('dates-out-of-order', file.path, yaml.placeOfKey([...path, second]), {
        what: isSame
          ? `${name(path, second)} is ${later}, the same as ${first}.`
          : `${name(path, second)} is ${later}, before ${first}, which is ${earlier}.`,
        remedy: isSame
          ? `Look the end up in the source, or leave ${second} out where it gives none.`
          : 'Look both up in the source and correct the wrong one.',
        value: later,
      });
    }
    for (const field of isSource ? [...DONE, 'date'] : DONE) {
      const done = toDate(group[field]);
      if (day === undefined || done === undefined || !isAfter(done, day)) continue;
      yield toFinding('date-in-future', file.path, yaml.placeOfKey([...path, field]), {
        what: `${name(path, field)} is ${done}, a day that has not come yet.`,
        remedy: 'Write the day on which it was done.',
        value: done,
      });
    }
  }
}

/** Only as exact as the less exact of the two: 2018-02 is not before 2018-02-05. An end without its hour is not judged by it. */
function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

/** Dates that are not in the calendar are reported elsewhere. */
function toDate(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}(?:-\d{2}){0,2}(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/.test(value))
    return undefined;
  return isRealDay(`${value}-01-01`.slice(0, 10)) ? value : undefined;
}

function name(path: Path, field: string): string {
  return nameOfField([...path, field]);
}

// Promise: a news item bears the date of the publication it summarises, or says why not.

export const datesAgree: Rule = ({ files, entries }) =>
  files.filter(isEntry).flatMap(({ path: file, locus, fields }) => {
    if (locus.collection !== 'news' || fields?.data === undefined) return [];
    const { publishedOn, original, dateNote } = fields.data;
    const source = entries.get('sources')?.get(String(original));
    const stated = source?.fields?.data?.['date'];
    if (typeof publishedOn !== 'string' || typeof stated !== 'string' || dateNote !== undefined) return [];
    if (!isRealDay(`${publishedOn}-01-01`.slice(0, 10))) return [];
    const length = Math.min(publishedOn.length, stated.length);
    if (publishedOn.slice(0, length) === stated.slice(0, length)) return [];
    return toFinding('date-disagrees', file, fields.yaml.placeOfKey(['publishedOn']), {
      what: `publishedOn is ${publishedOn}, but ${source?.path ?? 'its source'} is dated ${stated}.`,
      remedy: 'Look the day up in the source and correct the wrong one.  If both are right, say why in "dateNote".',
      value: publishedOn,
    });
  });

// Promise: the names of an organisation or a group follow one another in time and never lie over each other.

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
    return toFinding('names-overlap', file.path, fields.yaml.placeOfKey(['names', index, 'from']), {
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
