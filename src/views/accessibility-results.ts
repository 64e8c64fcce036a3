// The record of the accessibility tests as /about/accessibility/ shows it: the day, what was tried and on how much, and what failed.
import { toAndList } from '#text/and-list.ts';
import { formatDay } from '#time/days.ts';
import type { AccessibilityResults } from '#schema/accessibility-results.ts';

export interface AccessibilityResultsView {
  /** "Run on 25 November 2026 with Chromium 153." */
  when: string;
  rows: {
    what: string;
    /** "axe-core 4.14.1, 100 rules"; absent for tests of our own. */
    engine?: string;
    /** "495 pages" */
    extent: string;
    /** "light, dark; 320 and 1280 pixels wide" */
    conditions: string;
  }[];
  /** How many faults are known, in a sentence. */
  verdict: string;
  faults: AccessibilityResults['faults'];
}

export function toAccessibilityResults(results: AccessibilityResults): AccessibilityResultsView {
  const { testedOn, browser, checks, faults } = results;
  return {
    when: `Run on ${formatDay(testedOn)} with ${browser}.`,
    rows: checks.map(({ what, engine, tried, of, schemes, widths }) => ({
      what,
      ...(engine === undefined ? {} : { engine: `${engine.name} ${engine.version}, ${engine.rules} rules` }),
      extent: `${tried} ${of}`,
      conditions: `${toAndList(schemes)}; ${toAndList(widths.map(String))} pixels wide`,
    })),
    verdict:
      faults.length === 0
        ? 'None of these tests found a fault on that day.'
        : `These tests found ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} on that day.`,
    faults,
  };
}
