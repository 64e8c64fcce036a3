// Promise: no list has boxes that cannot be ticked.
import { toFinding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const listsArePlain: Rule = ({ files }) =>
  files.flatMap(({ path: file, prose }) =>
    (prose?.outline?.boxes ?? []).map((place) =>
      toFinding('checkbox-not-allowed', {
        file,
        place,
        what: 'This line of a list has a box to tick.',
        remedy: 'Write a hyphen and a space, without the square brackets.',
      }),
    ),
  );
