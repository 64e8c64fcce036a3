// Which events count as meetings of a group. All entries are made up.
import { describe, expect, it } from 'vitest';
import { buildContentGraph, type EntryRef, type GraphLink } from '#domain/content-graph.ts';
import { toMeetings } from '#views/link-lines.ts';
import { makeEntry, makeLink } from '../builders/content-graph.ts';

const linkOf = (from: EntryRef, verb: GraphLink['verb']): GraphLink => makeLink(from, verb, 'groups/lamps');

describe('toMeetings', () => {
  it('takes the meetings of a group, newest first, and not the events about it nor what else is part of it', () => {
    const graph = buildContentGraph(
      [
        makeEntry('groups/lamps'),
        makeEntry('events/april', { date: '2030-04-15' }),
        makeEntry('events/june', { date: '2030-06-09' }),
        makeEntry('events/on-lamps', { date: '2030-07-01' }),
        makeEntry('groups/small-lamps'),
      ],
      [
        linkOf('events/june', 'about'),
        linkOf('events/april', 'partOf'),
        linkOf('events/june', 'partOf'),
        linkOf('events/on-lamps', 'about'),
        linkOf('groups/small-lamps', 'partOf'),
      ],
    );
    expect(toMeetings(graph, 'groups/lamps').map(({ id }) => id)).toEqual(['june', 'april']);
  });
});
