// What an organisation was called on a day, what it is called now, and what came after it.
import { isBefore, lastDayOf } from '#time/days.ts';
import type { ContentGraph } from '../content-graph.ts';
import type { Organisation } from '#schema/organisations.ts';

type OrganisationName = Organisation['names'][number];

/**
 * The name in use on a day: the last one that no source puts after it. Where the day of a change is not known,
 * that is the newer name, so that no older one is claimed; but in the month or year a name is dated, it was in use.
 * @param day as exact as known: 2018-02-28, 2018-02 or 2018
 */
export function nameOn(names: readonly OrganisationName[], day: string): OrganisationName | undefined {
  const dated = names.findLast(({ from }) => from !== undefined && from <= day && day <= lastDayOf(from));
  if (dated !== undefined) return dated;
  const after = names.findIndex(({ from }, index) => index > 0 && beginsAfter(from, day));
  return after < 0 ? names.at(-1) : names[after - 1];
}

/** The day the organisation ended, when it lies before the given day and a source says so. */
export function endBefore({ names, status }: Organisation, day: string): string | undefined {
  const until = names.at(-1)?.until;
  return status.kind === 'ended' && until !== undefined && isBefore(until, day) ? until : undefined;
}

/** Ids of the organisations that came after this one and existed by a day, A to Z. */
export function getSuccessors(
  graph: ContentGraph,
  organisations: ReadonlyMap<string, Organisation>,
  id: string,
  day: string,
): string[] {
  return (graph.incoming.get(`organisations/${id}`) ?? [])
    .filter(({ verb, from }) => verb === 'follows' && from.startsWith('organisations/'))
    .map(({ from }) => from.slice('organisations/'.length))
    .filter((next) => {
      return !beginsAfter(organisations.get(next)?.names[0]?.from, day);
    })
    .sort();
}

/** What begins in 2020-03 has begun by 2020-03-02, and in 2020 it is not known to have. */
function beginsAfter(from: string | undefined, day: string): boolean {
  return from !== undefined && from > day;
}
