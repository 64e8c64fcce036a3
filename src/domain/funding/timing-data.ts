// When a scheme opens and closes, as data attributes and back. Apart from its row: every page reads these, the finder alone reads rows.
import { londonDay, toLondonTime, endOfDay, startOfDay, toInstant } from '#time/london.ts';
import type { Round, Timing } from './state.ts';

/** The values of `data-…` attributes, by the name after "data-". */
export type RowData = Readonly<Record<string, string>>;

/** Written where one end of a round is not known, as in ISO 8601. */
const UNKNOWN = '..';

export function toTimingData({ kind, byLaw, endsOn, factsDate, rounds }: Timing): RowData {
  return {
    timing: kind,
    ...(byLaw === undefined ? {} : { bylaw: '' }),
    ...(endsOn === undefined ? {} : { ends: endsOn }),
    ...(factsDate === undefined ? {} : { facts: factsDate }),
    ...(rounds.length === 0 ? {} : { rounds: rounds.map(writeRound).join(' ') }),
  };
}

export function readTiming(data: Readonly<Record<string, string | undefined>>): Timing {
  const { bylaw, ends, facts, rounds = '' } = data;
  return {
    kind: (data['timing'] ?? 'ended') as Timing['kind'],
    ...(bylaw === undefined ? {} : { byLaw: true as const }),
    ...(ends === undefined ? {} : { endsOn: ends }),
    ...(facts === undefined ? {} : { factsDate: facts }),
    rounds: rounds.split(' ').filter(Boolean).map(readRound),
  };
}

/** "2026-04-20/2026-06-24T11:00@2026-05-21": opens, closes, date of the source. A day alone has no time of day. */
function writeRound({ opens, closes, opensAllDay, closesAllDay, sourceDate }: Round): string {
  const from = opens === undefined ? UNKNOWN : opensAllDay ? londonDay(opens) : toLondonTime(opens);
  const until = closes === undefined ? UNKNOWN : closesAllDay ? londonDay(closes - 1) : toLondonTime(closes);
  return `${from}/${until}${sourceDate === undefined ? '' : `@${sourceDate}`}`;
}

function readRound(text: string): Round {
  const [span = '', sourceDate] = text.split('@');
  const [from = UNKNOWN, until = UNKNOWN] = span.split('/');
  return {
    ...readEnd(
      from,
      (day) => ({ opens: startOfDay(day), opensAllDay: true }),
      (opens) => ({ opens }),
    ),
    ...readEnd(
      until,
      (day) => ({ closes: endOfDay(day), closesAllDay: true }),
      (closes) => ({ closes }),
    ),
    ...(sourceDate === undefined ? {} : { sourceDate }),
  };
}

function readEnd(text: string, ofDay: (day: string) => Round, ofInstant: (instant: number) => Round): Round {
  if (text === UNKNOWN) return {};
  return text.includes('T') ? ofInstant(toInstant(text)) : ofDay(text);
}
