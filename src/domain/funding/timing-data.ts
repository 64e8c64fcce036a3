// When a scheme opens and closes, as data attributes and back. Apart from its row: every page reads these, the finder alone reads rows.
import type { Timing } from './state.ts';

/** The values of `data-…` attributes, by the name after "data-". */
export type RowData = Readonly<Record<string, string>>;

export function toTimingData({ status, asOf, opens, closes, opensAllDay, closesAllDay }: Timing): RowData {
  return {
    status,
    ...(asOf === undefined ? {} : { asof: asOf }),
    ...(opens === undefined ? {} : { opens: String(opens) }),
    ...(closes === undefined ? {} : { closes: String(closes) }),
    ...(opensAllDay === undefined && closesAllDay === undefined
      ? {}
      : { allday: [opensAllDay && 'opens', closesAllDay && 'closes'].filter(Boolean).join(' ') }),
  };
}

export function readTiming(data: Readonly<Record<string, string | undefined>>): Timing {
  const allDay = (data['allday'] ?? '').split(' ');
  return {
    status: (data['status'] ?? 'closed') as Timing['status'],
    ...(data['asof'] === undefined ? {} : { asOf: data['asof'] }),
    ...(data['opens'] === undefined ? {} : { opens: Number(data['opens']) }),
    ...(data['closes'] === undefined ? {} : { closes: Number(data['closes']) }),
    ...(allDay.includes('opens') ? { opensAllDay: true as const } : {}),
    ...(allDay.includes('closes') ? { closesAllDay: true as const } : {}),
  };
}
