// Promise: a news item bears the date of the publication it summarises, or says why not.
import { isRealDay } from '#schema/fields.ts';
import { toFinding } from '../finding.ts';
import { isEntry } from '../read/snapshot.ts';
import type { Rule } from './rule.ts';

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
    return toFinding('date-disagrees', {
      file,
      place: fields.yaml.placeOfKey(['publishedOn']),
      what: `publishedOn is ${publishedOn}, but ${source?.path ?? 'its source'} is dated ${stated}.`,
      remedy: 'Look the day up in the source and correct the wrong one.  If both are right, say why in "dateNote".',
      value: publishedOn,
    });
  });
