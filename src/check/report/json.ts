// Prints findings for programs.
import { kindAddress } from '../kinds.ts';
import type { Finding } from '../finding.ts';

/** One object with the sums and all findings, each with the address of its handbook page. */
export function formatJson(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const report = {
    errors,
    warnings: findings.length - errors,
    findings: findings.map((finding) => ({ ...finding, help: kindAddress(finding.kind) })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
