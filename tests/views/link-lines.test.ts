// Groups in the tense of the day. All entries are made up.
import { expect, it } from 'vitest';
import { buildHub } from '#domain/hub.ts';
import { getGroupTense, toGroupLines, toWorkLines } from '#views/link-lines.ts';
import { makeEntry, makeLink } from '../builders/hub.ts';
import { makeLibrary } from '../builders/library.ts';

const TITLE = 'A theme whose name goes on and on until it has as many as ninety letters, for the longest';

/** @param meetings days of the meetings of the group "lamps" */
const library = (...meetings: string[]) =>
  makeLibrary({
    hub: buildHub(
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
const NONE: ReadonlySet<string> = new Set();

it.each([
  ['a last meeting', ['2021-06-09', '2020-01'], { isPast: true, seen: '2021-06-09' }],
  ['no meeting at all', [], { isPast: true }],
  ['a meeting next week', ['2021-06-09', '2026-12-01'], { isPast: false, seen: '2021-06-09' }],
  ['a meeting today', ['2026-11-24'], { isPast: false }],
])('%s', (_what, meetings, tense) => {
  expect(getGroupTense('lamps', NONE, library(...meetings))).toEqual(tense);
});

it('is of the present where its page says that it meets', () => {
  expect(getGroupTense('lamps', new Set(['lamps']), library()).isPast).toBe(false);
});

it.each([
  [['2021-06-09'], 'Led on a theme, as seen in 2021', 'Led on it, last seen to meet in June 2021'],
  [[], 'Led on a theme', 'Led on it'],
  [['2021-06-09', '2026-12-01'], 'Leads on a theme', 'Leads on it'],
])('says so in words: %j', (meetings, ofGroup, ofTheme) => {
  const made = library(...meetings);
  const tense = getGroupTense('lamps', NONE, made);
  expect(toWorkLines(made, 'groups/lamps', 'themes', 'a theme', tense)).toMatchObject([
    { label: ofGroup, title: TITLE, reason: 'Made up for this test.' },
  ]);
  expect(toGroupLines(made, 'themes/light', NONE)).toMatchObject([{ label: ofTheme, title: 'lamps' }]);
});

it('has no line where there are no groups', () => {
  const hub = buildHub([makeEntry('themes/light')], []);
  expect(toGroupLines(makeLibrary({ hub }), 'themes/light', NONE)).toEqual([]);
});

it('says where no source states a link', () => {
  const hub = buildHub(
    [makeEntry('groups/lamps'), makeEntry('themes/light')],
    [makeLink('groups/lamps', 'leads', 'themes/light')],
  );
  expect(toGroupLines(makeLibrary({ hub }), 'themes/light', NONE)).toMatchObject([
    { label: 'Led on it, in our judgement', title: 'lamps' },
  ]);
});
