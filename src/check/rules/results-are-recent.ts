// Promise: the record of the accessibility tests is at most a year old on the day asked about.
import { addMonths } from '#time/months.ts';
import { isRealDay } from '#schema/fields.ts';
import { START, toFinding } from '../finding.ts';
import type { Rule } from './rule.ts';

const MONTHS = 12;

export const resultsAreRecent: Rule = ({ files, day }) =>
  files.flatMap(({ path: file, locus, fields }) => {
    const testedOn = fields?.data?.['testedOn'];
    if (day === undefined || locus.kind !== 'setting' || locus.id !== 'accessibility-results') return [];
    if (typeof testedOn !== 'string' || !isRealDay(testedOn) || addMonths(testedOn, MONTHS) >= day) return [];
    return toFinding('results-outdated', {
      file,
      place: fields?.yaml.placeOfKey(['testedOn']) ?? START,
      what: `The accessibility tests were last recorded on ${testedOn}, more than a year before ${day}.`,
      remedy: 'Ask whoever keeps the site to run "npm run build && npm run audit", and commit the file it writes.',
      value: testedOn,
    });
  });
