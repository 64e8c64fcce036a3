// The record of the accessibility tests as /about/accessibility/ shows it: the day, what was tried and on how much, and what failed.
import * as t from '#i18n/about.ts';
import { toAndList } from '#text/and-list.ts';
import { formatDay } from '#time/days.ts';
import type { AccessibilityResults } from '#schema/accessibility-results.ts';

export function toAccessibilityResults(results: AccessibilityResults) {
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
