// The record of the accessibility tests says what ran, how much of it and what failed, and never leaves a group of tests out.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { writeAccessibilityResults } from '#files/records.ts';
import { readYaml } from '#files/yaml.ts';
import { accessibilityResultsSchema } from '#schema/accessibility-results.ts';
import { toAccessibilityResults } from '#views/accessibility-results.ts';
import { toChecks, toFaults, type TestReport } from '../../scripts/audit-results.ts';
import { TRIED as REALLY_TRIED, type Tried } from '../a11y/tried.ts';

const TRIED: readonly Tried[] = [
  {
    what: 'Made-up rules on made-up pages',
    files: ['tests/made-up/rules.test.ts'],
    engine: 'made-up-engine',
    of: 'pages',
    project: 'site',
    schemes: ['light', 'dark'],
    sizes: ['narrow', 'wide'],
  },
  {
    what: 'A made-up journey',
    files: ['tests/made-up/walk.test.ts'],
    of: 'journeys',
    project: 'hub',
    schemes: ['light'],
    sizes: ['phone'],
  },
];

const REPORT: TestReport = {
  testResults: [
    {
      name: resolve('tests/made-up/rules.test.ts'),
      assertionResults: [
        { title: '/one/', status: 'passed', meta: { rules: 7 } },
        { title: '/two/', status: 'failed', failureMessages: ['\u001b[31mA made-up fault\u001b[39m\n    at a line'] },
        { title: '/three/', status: 'skipped' },
      ],
    },
    {
      name: resolve('tests/made-up/walk.test.ts'),
      assertionResults: ['walks', 'comes back'].map((title) => ({ title, status: 'passed' })),
    },
  ],
};

const checks = toChecks(REPORT, TRIED, () => '1.2.3');
const faults = toFaults(REPORT, TRIED);

test('what ran is counted, with the engine and its rules', () => {
  expect(checks).toEqual([
    {
      what: 'Made-up rules on made-up pages',
      engine: { name: 'made-up-engine', version: '1.2.3', rules: 7 },
      tried: 2,
      of: 'pages',
      schemes: ['light', 'dark'],
      widths: [320, 1280],
    },
    { what: 'A made-up journey', tried: 2, of: 'journeys', schemes: ['light'], widths: [390] },
  ]);
});

test('every file whose results are recorded is there', () => {
  expect(REALLY_TRIED.flatMap(({ files }) => files).filter((file) => !existsSync(file))).toEqual([]);
});

test('what failed is a fault, with the first thing that was said', () => {
  expect(faults).toEqual([{ where: '/two/', words: 'A made-up fault' }]);
});

test('a file of tests that did not run is no result', () => {
  const partial = { testResults: REPORT.testResults.slice(0, 1) };
  expect(() => toChecks(partial, TRIED, () => '1.2.3')).toThrow('tests/made-up/walk.test.ts did not run.');
});

test('the page says what was written', () => {
  const written = writeAccessibilityResults({ testedOn: '1999-06-01', browser: 'Made-up 1', checks, faults });
  const results = accessibilityResultsSchema.parse(readYaml(written).data);
  expect(toAccessibilityResults(results)).toEqual({
    when: 'Run on 1 June 1999 with Made-up 1.',
    verdict: 'These tests found 1 fault on that day.',
    faults,
    rows: [
      {
        what: 'Made-up rules on made-up pages',
        engine: 'made-up-engine 1.2.3, 7 rules',
        extent: '2 pages',
        conditions: 'light and dark; 320 and 1280 pixels wide',
      },
      { what: 'A made-up journey', extent: '2 journeys', conditions: 'light; 390 pixels wide' },
    ],
  });
});
