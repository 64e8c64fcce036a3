// The record of the pages that entries rest on as text: one page an item, in order, so that a difference can be read.
import { stringify } from 'yaml';
import type { SourceChecks } from '#schema/source-checks.ts';

const HEADER = [
  '# What the pages that schemes, groups and organisations rest on said when they were last read. Written by: npm run check:sources',
  '# It changes no fact and stops no build; /about/freshness/ and the forms list what has changed.',
];

export function writeSourceChecks(checks: SourceChecks): string {
  return `${HEADER.join('\n')}\n${stringify(checks, { lineWidth: 0 })}`;
}
