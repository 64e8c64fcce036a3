// The record of outside links as text: one link an item, in order, so that a difference can be read.
import { stringify } from 'yaml';
import type { LinkChecks } from '#schema/link-checks.ts';

const HEADER = [
  '# What outside links answered when they were last asked. Written by: npm run check:links',
  '# A broken link stops no build; /about/freshness/ lists it.',
];

export function writeLinkChecks(checks: LinkChecks): string {
  return `${HEADER.join('\n')}\n${stringify(checks, { lineWidth: 0 })}`;
}
