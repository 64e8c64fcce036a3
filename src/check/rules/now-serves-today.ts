// Promise (warning): what a page offers under "now" can be turned to on the day asked about. The site leaves out what cannot.
import { MEETING_STATES } from '#schema/groups.ts';
import { isBefore } from '#time/days.ts';
import { toFinding } from '../finding.ts';
import type { Snapshot, Rule } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';

type Data = Readonly<Record<string, unknown>>;

export const nowServesToday: Rule = (snapshot) =>
  snapshot.references.flatMap(({ file, place, id: written, carrier }) => {
    // The service that answers the telephone of the finder.
    const isHelpline = carrier === 'entry' && file.locus.kind === 'setting';
    if (carrier !== 'now' && !isHelpline) return [];
    const id = isHelpline ? `funding/${written}` : written;
    const data = targetOf(snapshot, id);
    const past = data && (replacedBy(data) ?? saysPast(id, data, snapshot.day));
    if (past === undefined) return [];
    return toFinding('now-past', file.path, place, {
      what: isHelpline
        ? `The helpline is that of ${showValue(written)}, which ${past.is}.`
        : `now offers ${showValue(id)}, which ${past.is}, so the page leaves it out.`,
      remedy:
        past.remedy ??
        (isHelpline
          ? 'Name the service that answers today with its number, or delete the helpline.'
          : 'Name what serves the same need today, or delete the line: the site then chooses.'),
      value: written,
    });
  });

interface Past {
  /** "is replaced" */
  is: string;
  remedy?: string;
}

function targetOf({ entries }: Snapshot, id: string): Data | undefined {
  const [collection = '', name = ''] = id.split('/');
  return [...entries].find(([known]) => known === collection)?.[1].get(name)?.fields?.data;
}

function replacedBy({ replacedBy: next }: Data): Past | undefined {
  return typeof next === 'string' ? { is: 'is replaced', remedy: `Name ${showValue(next)} in its place.` } : undefined;
}

function saysPast(id: string, { status, timing, website }: Data, day: string | undefined): Past | undefined {
  const state = read(status, 'kind');
  if (id.startsWith('organisations/')) {
    if (state !== 'active') return { is: 'is not known to be active' };
    return website === undefined ? { is: 'has no website to visit' } : undefined;
  }
  if (id.startsWith('groups/')) return MEETING_STATES.has(state ?? '') ? undefined : { is: 'no longer meets' };
  if (read(timing, 'value') === 'ended') return { is: 'is closed' };
  const ends = read(timing, 'endsOn');
  return ends !== undefined && day !== undefined && isBefore(ends, day)
    ? { is: `was set to end in ${ends}` }
    : undefined;
}

function read(group: unknown, name: string): string | undefined {
  const value = typeof group === 'object' && group !== null ? Object.entries(group).find(([key]) => key === name) : [];
  return typeof value?.[1] === 'string' ? value[1] : undefined;
}
