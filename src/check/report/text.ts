// Prints findings for people: errors first, grouped by file, no more than can be read, and a sum at the end.
import { ruleAddress } from '../rule-docs.ts';
import type { Finding } from '../finding.ts';
import { canFix } from '../fix-text.ts';
import { escapeInvisible } from '#text/escape-invisible.ts';
import { count } from '../text/show-value.ts';

interface TextOptions {
  /** Errors and warnings beyond these numbers are counted, not shown. */
  mostErrors?: number;
  mostWarnings?: number;
}

/** The whole report with a line break at its end. No findings: one sentence. */
export function formatFindings(
  findings: readonly Finding[],
  { mostErrors = 100, mostWarnings = 10 }: TextOptions = {},
): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const shown = [...errors.slice(0, mostErrors), ...warnings.slice(0, mostWarnings)];
  const hidden = [
    ...(errors.length > mostErrors ? [count(errors.length - mostErrors, 'error')] : []),
    ...(warnings.length > mostWarnings ? [count(warnings.length - mostWarnings, 'warning')] : []),
  ];
  return `${[...shown.map(formatFinding), summarise(errors, warnings, hidden)].join('\n\n')}\n`;
}

/** Place, fault, remedy, kind: four lines. */
export function formatFinding(finding: Finding): string {
  return `${formatMessage(finding)}\n  ${formatKind(finding)}`;
}

/** The first three. */
export function formatMessage({ file, line, column, what, remedy }: Finding): string {
  return `${escapeInvisible(file)}:${line}:${column}\n  ${what}\n  ${remedy}`;
}

export function formatKind({ severity, kind }: Pick<Finding, 'severity' | 'kind'>): string {
  return `${severity} · ${kind} · ${ruleAddress(kind)}`;
}

/** @param hidden what is not shown, such as "2 warnings" */
function summarise(errors: readonly Finding[], warnings: readonly Finding[], hidden: readonly string[]): string {
  if (errors.length === 0 && warnings.length === 0) return 'No mistakes found.';
  const files = new Set([...errors, ...warnings].map(({ file }) => file)).size;
  const sum = `${count(errors.length, 'error')} and ${count(warnings.length, 'warning')} in ${count(files, 'file')}.`;
  const fixable = [...errors, ...warnings].filter(canFix).length;
  return [
    hidden.length === 0 ? sum : `${sum} ${hidden.join(' and ')} not shown; to see all: npm run check -- --all`,
    ...(fixable === 0 ? [] : [`This command fixes ${fixable} of them:   npm run check -- --fix`]),
  ].join('\n');
}
