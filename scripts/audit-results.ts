// From what the test runner reports to the record of the accessibility tests: how much was tried, and what failed.
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { AccessibilityResults } from '#schema/accessibility-results.ts';
import { SIZES, type Tried } from '../tests/a11y/tried.ts';

/** The part of Vitest's JSON report that counts here. */
export interface TestReport {
  testResults: {
    name: string;
    message?: string;
    assertionResults: {
      title: string;
      status: string;
      meta?: { rules?: number };
      failureMessages?: string[] | null;
    }[];
  }[];
}

type Outcome = TestReport['testResults'][number]['assertionResults'][number];
type Check = AccessibilityResults['checks'][number];

/** @throws Error when a file of tests has not run: a record must not leave it out in silence. */
export function toChecks(report: TestReport, tried: readonly Tried[], versionOf: (engine: string) => string): Check[] {
  return tried.map(({ what, files, engine, of, schemes, sizes }) => {
    const outcomes = files.flatMap((file) => outcomesOf(report, file));
    const rules = Math.max(...outcomes.map(({ meta }) => meta?.rules ?? 0));
    return {
      what,
      ...(engine === undefined || rules === 0 ? {} : { engine: { name: engine, version: versionOf(engine), rules } }),
      tried: outcomes.length,
      of,
      schemes,
      widths: sizes.map((size) => SIZES[size].width),
    };
  });
}

/** One line for each test that failed, with the first thing it said. */
export function toFaults(report: TestReport, tried: readonly Tried[]): AccessibilityResults['faults'] {
  return tried
    .flatMap(({ files }) => files.flatMap((file) => outcomesOf(report, file)))
    .filter(({ status }) => status === 'failed')
    .map(({ title, failureMessages }) => {
      const said = stripVTControlCharacters(failureMessages?.[0] ?? 'failed without a word').split('\n')[0] ?? '';
      return { where: title.slice(0, 200), words: said.slice(0, 400).trim() };
    });
}

function outcomesOf(report: TestReport, file: string): Outcome[] {
  const result = report.testResults.find(({ name }) => resolve(name) === resolve(file));
  const ran = result?.assertionResults.filter(({ status }) => status === 'passed' || status === 'failed') ?? [];
  if (ran.length === 0) throw new Error(`${file} did not run. ${result?.message ?? ''}`.trim());
  return ran;
}
