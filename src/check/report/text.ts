// Prints findings for people: errors first, grouped by file, at most ten warnings, and a sum at the end.
import { kindAddress } from '../kinds.ts';
import type { Finding } from '../finding.ts';
import { canMend } from '../mend.ts';
import { count } from '../text/show-value.ts';

export interface TextOptions {
  /** Warnings beyond this number are counted, not shown. */
  mostWarnings?: number;
}

/** The whole report with a line break at its end. No findings: one sentence. */
export function formatFindings(findings: readonly Finding[], { mostWarnings = 10 }: TextOptions = {}): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const shown = [...errors, ...warnings.slice(0, mostWarnings)];
  return `${[...shown.map(formatFinding), summarise(errors, warnings, mostWarnings)].join('\n\n')}\n`;
}

/** Place, fault, remedy, kind: four lines. */
export function formatFinding({ file, line, column, what, remedy, severity, kind }: Finding): string {
  return [
    `${file}:${line}:${column}`,
    `  ${what}`,
    `  ${remedy}`,
    `  ${severity} · ${kind} · ${kindAddress(kind)}`,
  ].join('\n');
}

function summarise(errors: readonly Finding[], warnings: readonly Finding[], mostWarnings: number): string {
  if (errors.length === 0 && warnings.length === 0) return 'No mistakes found.';
  const files = new Set([...errors, ...warnings].map(({ file }) => file)).size;
  const hidden = Math.max(0, warnings.length - mostWarnings);
  const sum = `${count(errors.length, 'error')} and ${count(warnings.length, 'warning')} in ${count(files, 'file')}.`;
  const mendable = [...errors, ...warnings].filter(canMend).length;
  return [
    hidden === 0 ? sum : `${sum} ${count(hidden, 'warning')} not shown; to see all: npm run check -- --all`,
    ...(mendable === 0 ? [] : [`The computer can mend ${mendable} of them:   npm run check -- --fix`]),
  ].join('\n');
}
