// Promise: a scheme that pays one share of the costs pays the one its sentence names.
import { toFinding } from '../finding.ts';
import { isEntry } from '../read/snapshot.ts';
import { isGroup } from '../read/walk-values.ts';
import type { Rule } from './rule.ts';

export const ratesAgree: Rule = ({ files }) =>
  files.filter(isEntry).flatMap(({ path: file, locus, fields }) => {
    const share = fields?.data?.['share'];
    if (locus.collection !== 'funding' || fields === undefined || !isGroup(share)) return [];
    const { rates, text } = share;
    if (!Array.isArray(rates) || rates.length !== 1 || typeof text !== 'string') return [];
    const [only] = rates as unknown[];
    const rate = isGroup(only) ? only['maxPercent'] : undefined;
    const [said, ...others] = new Set(
      [...text.matchAll(/(\d+(?:\.\d+)?) ?(?:%|per ?cent)/g)].map(([, digits]) => Number(digits)),
    );
    // Of several shares the sentence may name another; what is left for the applicant to pay states the same share.
    if (typeof rate !== 'number' || said === undefined || others.length > 0 || said === rate || said === 100 - rate)
      return [];
    return toFinding('field-contradiction', {
      file,
      place: fields.yaml.placeOfKey(['share', 'rates', 0, 'maxPercent']),
      what: `maxPercent is ${rate}, but the sentence of "share" says ${said}%.`,
      remedy: 'Look the share up in the source and correct the wrong one.',
      value: String(rate),
    });
  });
