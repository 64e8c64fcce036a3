// Promise: no value and no name of a field is wrapped in the curly quotes of a word processor.
import { toFinding, type Finding } from '../finding.ts';
import type { ContentFile } from '../read/snapshot.ts';
import { quoteExcerpt } from '../text/show-value.ts';
import type { Rule } from './rule.ts';

/** name: “value”, or - “value”: quotes that were meant for the program, not for the reader. */
const WRAPPED = /^(\s*(?:- )*(?:[\w“”"]+: +)?)(?:[“”„‟]([^“”„‟"]*)[“”„‟"]|[‘‚‛]([^‘‛"]*)[’'])\s*$/u;

export const quotesAreStraight: Rule = ({ files }) => files.flatMap(checkFile);

function checkFile({ path: file, fields }: ContentFile): Finding[] {
  if (fields === undefined) return [];
  return fields.yaml.text.split('\n').flatMap((line, index) => {
    const match = WRAPPED.exec(line);
    const start = match?.[1] ?? '';
    if (match === null || start.trim() === '') return [];
    const words = match[2] ?? match[3] ?? '';
    return toFinding('smart-quotes', {
      file,
      place: { line: index + fields.yaml.firstLine, column: start.length + 1 },
      what: 'The quotes round this value are curly, so they would be shown.',
      remedy: `Write straight quotes:   ${quoteExcerpt(`${start.trimStart()}"${words}"`)}`,
      fix: { from: line.slice(start.length).trimEnd(), to: `"${words}"` },
    });
  });
}
