// A scheme on a day before its source spoke: what the source says of its state was not so yet, its dates may have been.
import type { Funding } from '#schema/funding.ts';
import { formatDay, daysBetween } from '../days.ts';
import { FRESH_DAYS } from '../funding/state.ts';
import { isLater } from './sight.ts';

export function toSchemeOnDay(scheme: Funding, day: string): Funding {
  const { status, dates, notStated } = scheme;
  if (status.asOf === undefined || !isLater(status.asOf, day)) return scheme;
  const words = `Our latest source speaks of ${formatDay(status.asOf)}, a later day.`;
  const before = {
    ...scheme,
    status: { ...status, value: status.value === 'closed' ? ('open' as const) : status.value, text: words },
  };
  if (dates === undefined || isKnown(dates, day)) return before;
  return { ...before, dates: undefined, notStated: [...notStated, 'dates'] };
}

/** A round that was over, that ran, or that was to open within ninety days. When one without an opening began, nobody can say. */
function isKnown({ opensAt, opensOn, closesAt, closesOn }: NonNullable<Funding['dates']>, day: string): boolean {
  const opens = (opensAt ?? opensOn)?.slice(0, 10);
  const closes = (closesAt ?? closesOn)?.slice(0, 10) ?? '';
  return closes < day || (opens !== undefined && daysBetween(day, opens) <= FRESH_DAYS);
}
