// Promise: spaces are plain ones; those that a word processor or a web page brings along are reported once a file, with their number.
import { formatNumber } from '#text/format-number.ts';
import { toFinding } from '../finding.ts';
import { STRANGE_SPACE } from '../text/strange-space.ts';
import type { Rule } from './rule.ts';

export const spacesArePlain: Rule = ({ files }) =>
  files.flatMap(({ path: file, text }) => {
    const places = text === undefined ? [] : [...text.matchAll(STRANGE_SPACE)];
    const first = places[0];
    if (text === undefined || first === undefined) return [];
    const before = text.slice(0, first.index).split('\n');
    const many = places.length === 1 ? '' : ` It is the first of ${formatNumber(places.length)} in this file.`;
    return toFinding('space-not-plain', {
      file,
      place: { line: before.length, column: (before.at(-1) ?? '').length + 1 },
      what: `Here stands a space that is not the one of the space bar.${many}`,
      remedy: 'Type the space again, or let the checker do it:   npm run check -- --fix',
      value: `U+${first[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    });
  });
