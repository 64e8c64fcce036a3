// The record of the accessibility tests as /about/accessibility/ shows it: the day, what was tried and on how much, and what failed.
import * as t from '#i18n/about.ts';
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
    when: t.testedOn(formatDay(testedOn), browser),
    rows: checks.map(({ what, engine, tried, of, schemes, widths }) => ({
      what,
      ...(engine === undefined ? {} : { engine: t.testEngine(engine.name, engine.version, engine.rules) }),
      extent: `${tried} ${of}`,
      conditions: t.testedWith(toAndList(schemes), toAndList(widths.map(String))),
    })),
    verdict: faults.length === 0 ? t.noFaults : t.faultsFound(faults.length),
    faults,
  };
}
