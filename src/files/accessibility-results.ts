// The record of the accessibility tests as text, in an order that lets a difference be read.
import { stringify } from 'yaml';
import type { AccessibilityResults } from '#schema/accessibility-results.ts';

const HEADER = [
  '# What the accessibility tests found. Written by: npm run audit',
  '# /about/accessibility/ shows it; the check refuses it when it is older than a year.',
];

export function writeAccessibilityResults(results: AccessibilityResults): string {
  return `${HEADER.join('\n')}\n${stringify(results, { lineWidth: 0 })}`;
}
