// Prints findings for programs.
import { ruleAddress } from '../rule-docs.ts';
import type { Finding } from '../finding.ts';
import type { Touched } from './touched.ts';

/** One object with the sums, all findings, each with the address of its handbook page, and what the change touches. */
export function formatJson(findings: readonly Finding[], touched: Touched): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const report = {
    errors,
    warnings: findings.length - errors,
    findings: findings.map((finding) => ({ ...finding, help: ruleAddress(finding.kind) })),
    touched,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
