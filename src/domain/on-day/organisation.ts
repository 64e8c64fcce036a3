// An organisation on a day: the names it had had, whether it had begun or ended, and its state as far as a source had said it.
import type { Organisation } from '#schema/organisations.ts';
import { formatDay, isBefore } from '../days.ts';
import { nameOn } from '../names/name-on.ts';
import { isLater, type DateOf } from './sight.ts';

export function toOrganisationOnDay(data: Organisation, day: string, dateOf: DateOf): Organisation {
  return withState(withNames(data, day), day, dateOf);
}

/** The title follows the name where both were the same. */
function withNames(data: Organisation, day: string): Organisation {
  const now = nameOn(data.names, day);
  const last = data.names.at(-1);
  if (now === undefined || now === last) return data;
  const names = data.names.slice(0, data.names.indexOf(now) + 1);
  if (data.title !== last?.name) return { ...data, names };
  return { ...data, names, title: now.name, abbreviation: now.abbreviation };
}

function withState(data: Organisation, day: string, dateOf: DateOf): Organisation {
  const { names, status, links } = data;
  const from = names[0]?.from;
  if (from !== undefined && isLater(from, day)) {
    const words = `It is known from ${formatDay(from)}, a later day.`;
    // What had not begun had not come after anything.
    const others = links.filter(({ verb }) => verb !== 'follows');
    return { ...data, links: others, status: { ...status, kind: 'not-checked', words } };
  }
  const until = names.at(-1)?.until;
  if (until !== undefined && isBefore(until, day)) return data;
  const said = status.source === undefined ? undefined : dateOf(status.source);
  if (said !== undefined && isLater(said, day)) {
    const words = `What we know of its state is of ${formatDay(said)}, a later day.`;
    return { ...data, names: withoutEnd(names), status: { ...status, kind: 'not-checked', words } };
  }
  if (until === undefined || status.kind !== 'ended') return data;
  // An end that a dated source announced is told in its words, and has not come.
  const words = said === undefined ? `Its end is dated ${formatDay(until)}, a later day.` : status.words;
  return { ...data, status: { ...status, kind: 'active', words } };
}

function withoutEnd(names: Organisation['names']): Organisation['names'] {
  return names.map((name, index) => (index === names.length - 1 ? { ...name, until: undefined } : name));
}
