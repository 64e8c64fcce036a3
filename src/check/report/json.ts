// Prints findings for programs.
import { ruleAddress } from '../rule-docs.ts';
import type { Finding } from '../finding.ts';
import type { Affected } from './affected-pages.ts';

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
