// Which events count as meetings of a group. All entries are made up.
import { describe, expect, it } from 'vitest';
import { buildContentGraph, type EntryRef, type GraphEntry, type GraphLink } from '#domain/content-graph.ts';
import { toMeetings } from '#views/link-lines.ts';

const entry = (ref: EntryRef, date?: string): GraphEntry => {
  const [collection, id] = ref.split('/') as [GraphEntry['collection'], string];
  return {
    ref,
    collection,
    id,
    title: id,
    shortTitle: id,
    summary: '',
    address: `/${ref}/`,
    order: 0,
    sources: [],
    ...(date === undefined ? {} : { date }),
  };
};
const link = (from: EntryRef, verb: GraphLink['verb']): GraphLink => ({
  from,
  to: 'groups/lamps',
  verb,
  reason: 'Made up for this test.',
});

describe('toMeetings', () => {
  it('takes the meetings of a group, newest first, and not the events about it nor what else is part of it', () => {
    const graph = buildContentGraph(
      [
        entry('groups/lamps'),
        entry('events/april', '2030-04-15'),
        entry('events/june', '2030-06-09'),
        entry('events/on-lamps', '2030-07-01'),
        entry('groups/small-lamps'),
      ],
      [
        link('events/june', 'about'),
        link('events/april', 'partOf'),
        link('events/june', 'partOf'),
        link('events/on-lamps', 'about'),
        link('groups/small-lamps', 'partOf'),
      ],
    );
    expect(toMeetings(graph, 'groups/lamps').map(({ id }) => id)).toEqual(['june', 'april']);
  });
});
