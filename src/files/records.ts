// What scripts record in content/ as text: one item after another, in order, so that a difference can be read.
import { stringify } from 'yaml';
import type { AccessibilityResults } from '#schema/accessibility-results.ts';
import type { LinkChecks } from '#schema/link-checks.ts';
import type { PublishedValues } from '#schema/published-values.ts';
import type { SourceChecks } from '#schema/source-checks.ts';

export function writeAccessibilityResults(results: AccessibilityResults): string {
  return `# What the accessibility tests found. Written by: npm run audit
# /about/accessibility/ shows it; the check refuses it when it is older than a year.
${toYaml(results)}`;
}

export function writeLinkChecks(checks: LinkChecks): string {
  return `# What outside links answered when they were last asked. Written by: npm run check:links
# A broken link stops no build; /about/freshness/ lists it.
${toYaml(checks)}`;
}

export function writeSourceChecks(checks: SourceChecks): string {
  return `# What the pages that schemes, groups and organisations rest on said when they were last read. Written by: npm run check:sources
# It changes no fact and stops no build; /about/freshness/ and the forms list what has changed.
${toYaml(checks)}`;
}

export function writePublishedValues({ recordedOn, changes, values }: PublishedValues): string {
  return `# The fields readers rely on, as last published, and every change of them. Written by: npm run record
# Run it with every release and commit the file; the page /changes/ is made from it.
${toYaml({ recordedOn, changes, values })}`;
}

function toYaml(record: object): string {
  return stringify(record, { lineWidth: 0 });
}
