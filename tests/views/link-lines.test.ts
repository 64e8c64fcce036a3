// Groups in the tense of the day. All entries are made up.
import { describe, expect, it } from 'vitest';
import { buildContentGraph } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { getGroupTense, toGroupLines, toGroupNames, toWorkLines, toWorkNames } from '#views/link-lines.ts';
import { makeEntry, makeLink } from '../builders/content-graph.ts';
import { makeRenderContext } from '../builders/render-context.ts';

const TITLE = 'A theme whose name goes on and on until it has as many as ninety letters, for the longest';

/** @param meetings days of the meetings of the group "lamps" */
const context = (...meetings: string[]) =>
  makeRenderContext({
    graph: buildContentGraph(
      [
        makeEntry('groups/lamps'),
        makeEntry('themes/light', { title: TITLE }),
        ...meetings.map((date) => makeEntry(`events/${date}`, { date })),
      ],
      [
        makeLink('groups/lamps', 'leads', 'themes/light', 'made-up-report'),
        ...meetings.map((date) => makeLink(`events/${date}`, 'partOf', 'groups/lamps')),
      ],
    ),
  });
const meeting = (known: RenderContext): RenderContext => ({
  ...known,
  funding: { ...known.funding, meetingGroups: new Set(['lamps']) },
});

it.each([
  ['a last meeting', ['2021-06-09', '2020-01'], { isPast: true, seen: '2021-06-09' }],
  ['no meeting at all', [], { isPast: true }],
  ['a meeting next week', ['2021-06-09', '2026-12-01'], { isPast: false, seen: '2021-06-09', next: '2026-12-01' }],
  ['a meeting today', ['2026-11-24'], { isPast: false, next: '2026-11-24' }],
])('%s', (_what, meetings, tense) => {
  const { next, ...rest } = getGroupTense('lamps', context(...meetings));
  expect({ ...rest, ...(next && { next: next.date }) }).toEqual(tense);
});

it('is of the present where its page says that it meets', () => {
  expect(getGroupTense('lamps', meeting(context())).isPast).toBe(false);
});

it.each([
  [['2021-06-09'], 'Led on a theme, as seen in 2021', 'Led on it, last seen to meet in June 2021'],
  [[], 'Led on a theme', 'Led on it'],
  [['2021-06-09', '2026-12-01'], 'Leads on a theme', 'Leads on it'],
])('says so in words: %j', (meetings, ofGroup, ofTheme) => {
  const made = context(...meetings);
  const tense = getGroupTense('lamps', made);
  expect(toWorkLines(made, 'groups/lamps', 'themes', 'a theme', tense)).toMatchObject([
    { label: ofGroup, title: TITLE, reason: 'Made up for this test.' },
  ]);
  expect(toGroupLines(made, 'themes/light')).toMatchObject([{ label: ofTheme, title: 'lamps' }]);
});

it('has no line where there are no groups', () => {
  const graph = buildContentGraph([makeEntry('themes/light')], []);
  expect(toGroupLines(makeRenderContext({ graph }), 'themes/light')).toEqual([]);
});

it('says where no source states a link', () => {
  const graph = buildContentGraph(
    [makeEntry('groups/lamps'), makeEntry('themes/light')],
    [makeLink('groups/lamps', 'leads', 'themes/light')],
  );
  expect(toGroupLines(makeRenderContext({ graph }), 'themes/light')).toMatchObject([
    { label: 'Led on it, in our judgement', title: 'lamps' },
  ]);
});

describe('names beside a disc', () => {
  const graph = buildContentGraph(
    [
      makeEntry('groups/lamps', { title: 'Lamps' }),
      makeEntry('themes/light', { title: 'Light' }),
      makeEntry('themes/dark', { title: 'Dark' }),
      makeEntry('objectives/shine', { order: 1 }),
      makeEntry('objectives/glow', { order: 3 }),
    ],
    [
      makeLink('groups/lamps', 'leads', 'themes/light'),
      makeLink('groups/lamps', 'contributes', 'objectives/shine'),
      makeLink('groups/lamps', 'contributes', 'objectives/glow'),
    ],
  );
  const textOf = (lines: readonly { text: string }[]): string[] => lines.map(({ text }) => text);

  it.each([
    ['past', makeRenderContext({ graph }), ['Led on Light', 'Contributed to objectives 1 and 3']],
    ['present', meeting(makeRenderContext({ graph })), ['Leads on Light', 'Contributes to objectives 1 and 3']],
  ])('tell of a group in the %s tense, and only of what it had a part in', (_tense, known, expected) => {
    expect(textOf(toWorkNames('lamps', known))).toEqual(expected);
  });

  it.each([
    ['themes/light', ['Led by Lamps']],
    ['objectives/glow', ['With help from Lamps']],
    ['themes/dark', []],
  ] as const)('tell who worked on %s', (ref, expected) => {
    expect(textOf(toGroupNames(ref, makeRenderContext({ graph })))).toEqual(expected);
  });
});
