// Which fields of an entry readers rely on, as text that can be compared from one release to the next.
import type { Event } from '#schema/events.ts';
import type { FigureRow } from '#schema/consultations.ts';
import type { Funding } from '#schema/funding.ts';
import type { Group } from '#schema/groups.ts';
import type { Organisation } from '#schema/organisations.ts';
import { formatFact } from '../facts.ts';
import { formatAmount } from '../funding/amounts.ts';
import { findNewestRound } from '../funding/written-rounds.ts';

/** Fields by entry: "funding/made-up-grant" → "deadline" → "2026-06-24T11:00". Numbers of a figure go by their ids. */
export type WatchedValues = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Entries<T> = readonly { id: string; data: T }[];

export interface Watched {
  funding: Entries<Funding>;
  events: Entries<Event>;
  groups: Entries<Group>;
  organisations: Entries<Organisation>;
  figures: readonly { id: string; rows: readonly FigureRow[] }[];
}

type Fields = Record<string, string | undefined>;

/** Days and times stay as editors write them; fields that are sentences stay whole. */
export function toWatchedValues({ funding, events, groups, organisations, figures }: Watched): WatchedValues {
  const values: [string, Record<string, string>][] = [
    ...funding.map(({ id, data }) => row(`funding/${id}`, watchScheme(data))),
    ...events.map(({ id, data }) => row(`events/${id}`, watchEvent(data))),
    ...groups.map(({ id, data }) => row(`groups/${id}`, watchGroup(data))),
    ...organisations.map(({ id, data }) => row(`organisations/${id}`, { status: data.status.words })),
    ...figures.map(({ id, rows }) => row(`figures/${id}`, Object.fromEntries(rows.map((r) => [r.id, formatFact(r)])))),
  ];
  return Object.fromEntries(values.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function row(ref: string, fields: Fields): [string, Record<string, string>] {
  const stated = Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined);
  return [ref, Object.fromEntries(stated.sort(([a], [b]) => (a < b ? -1 : 1)))];
}

function watchScheme({ rounds, amount, who, timing, region }: Funding): Fields {
  const round = findNewestRound(rounds);
  return {
    opens: round?.opensAt ?? round?.opensOn,
    deadline: round?.closesAt ?? round?.closesOn,
    amount: formatAmount(amount) ?? amount?.text,
    who: who.text,
    status: timing.value,
    place: region?.text,
  };
}

function watchEvent({ on, startsAt, endsAt, place, cancelled }: Event): Fields {
  return { date: startsAt ?? on, ends: endsAt, place, status: cancelled === true ? 'cancelled' : undefined };
}

function watchGroup({ status, rhythm, join }: Group): Fields {
  return { status: status.words, date: rhythm?.text, who: join?.text };
}
