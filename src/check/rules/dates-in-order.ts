// Promise: what begins ends later, and nothing claims to have happened after the day asked about.
import { isRealDay } from '#schema/fields.ts';
import { toFinding, type Finding } from '../finding.ts';
import { isEntry, type ContentFile, type Fields } from '../read/snapshot.ts';
import { walkGroups, type Path } from '../read/walk-values.ts';
import { nameOfField } from '../text/explain-fields.ts';
import type { Rule } from './rule.ts';

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
  files.flatMap((file) => (file.fields?.data === undefined ? [] : checkFields(file, file.fields, day)));

function checkFields(file: ContentFile, { yaml, data }: Fields, day: string | undefined): Finding[] {
  const found: Finding[] = [];
  const isSource = isEntry(file) && file.locus.collection === 'sources';
  walkGroups(data, (group, path) => {
    for (const [first, second] of PAIRS) {
      const [earlier, later] = [toDate(group[first]), toDate(group[second])];
      if (earlier === undefined || later === undefined) continue;
      // A day may be the first and the last; an hour that is both is an event that takes no time.
      const isSame = earlier === later && earlier.includes('T');
      if (!isSame && !isAfter(earlier, later)) continue;
      found.push(
        toFinding('dates-out-of-order', {
          file: file.path,
          place: yaml.placeOfKey([...path, second]),
          what: isSame
            ? `${name(path, second)} is ${later}, the same as ${first}.`
            : `${name(path, second)} is ${later}, before ${first}, which is ${earlier}.`,
          remedy: isSame
            ? `Look the end up in the source, or leave ${second} out where it gives none.`
            : 'Look both up in the source and correct the wrong one.',
          value: later,
        }),
      );
    }
    for (const field of isSource ? [...DONE, 'date'] : DONE) {
      const done = toDate(group[field]);
      if (day === undefined || done === undefined || !isAfter(done, day)) continue;
      found.push(
        toFinding('date-in-future', {
          file: file.path,
          place: yaml.placeOfKey([...path, field]),
          what: `${name(path, field)} is ${done}, a day that has not come yet.`,
          remedy: 'Write the day on which it was done.',
          value: done,
        }),
      );
    }
  });
  return found;
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
