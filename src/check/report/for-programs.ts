// Prints findings for programs: as annotations that GitHub shows on the lines of a pull request, and as JSON.
import type { Finding } from '../finding.ts';
import { ruleAddress } from '../rule-docs.ts';
import { escapeInvisible } from '#text/escape-invisible.ts';
import type { Affected } from './affected-pages.ts';

/** One workflow command a line: ::error file=…,line=…,col=…,title=…::message */
export function formatAnnotations(findings: readonly Finding[]): string {
  return findings.map((finding) => `${formatAnnotation(finding)}\n`).join('');
}

function formatAnnotation({ severity, file, line, column, kind, what, remedy }: Finding): string {
  const properties = [`file=${escapeProperty(file)}`, `line=${line}`, `col=${column}`, `title=${escapeProperty(kind)}`];
  return `::${severity} ${properties.join(',')}::${escapeData(`${what}\n${remedy}\n${ruleAddress(kind)}`)}`;
}

/** The escapes of the runner's own toolkit; without them a file name could begin a command of its own. */
function escapeData(text: string): string {
  const lines = text.split('\n').map(escapeInvisible).join('\n');
  return lines.replace(/%/g, '%25').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** One object with the sums, all findings, each with the address of its handbook page, and what the change touches. */
export function formatJson(findings: readonly Finding[], affected: Affected): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const report = {
    errors,
    warnings: findings.length - errors,
    findings: findings.map((finding) => ({ ...finding, help: ruleAddress(finding.kind) })),
    affected,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
