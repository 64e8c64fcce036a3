// Promise: every finding was written by a person; the drafts of the import are refused.
import { DRAFT_MARK } from '#survey/draft-mark.ts';
import { toFinding } from '../finding.ts';
import { isEntry } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';

const WRITTEN = ['title', 'shortTitle', 'summary'] as const;

export const findingsAreFinal: Rule = ({ files }) =>
  files.flatMap((file) => {
    if (!isEntry(file) || !['figures', 'consultations'].includes(file.locus.collection)) return [];
    const { data, yaml } = file.fields ?? {};
    return WRITTEN.flatMap((field) => {
      const words = data?.[field];
      if (typeof words !== 'string' || !words.startsWith(DRAFT_MARK) || yaml === undefined) return [];
      return toFinding('finding-draft', {
        file: file.path,
        place: yaml.placeOfValue([field]),
        what: `${field} is still a draft: ${showValue(words)}.`,
        remedy: `Read the figure and write what it shows in your own words, without "${DRAFT_MARK}".`,
        value: words,
      });
    });
  });
