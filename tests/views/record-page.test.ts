// The page of the record of made-up hubs: its lanes, its table, and what is left of it for one theme.
import { describe, expect, it } from 'vitest';
import { makeEntry, makeLink } from '../builders/content-graph.ts';
import { makeRenderContext } from '../builders/render-context.ts';
import { buildContentGraph } from '#domain/content-graph.ts';
import { toRecordPage, toRecordThemes } from '#views/record-page.ts';

const context = makeRenderContext({
  graph: buildContentGraph(
    [
      makeEntry('groups/lamps', { title: 'Lamps' }),
      makeEntry('themes/light', { title: 'Light' }),
      makeEntry('themes/dark', { title: 'Dark' }),
      makeEntry('events/meeting', { date: '2020-05-01', title: 'A meeting' }),
      makeEntry('events/next', { date: '2027-01-01', title: 'Not yet' }),
      makeEntry('consultations/2030'),
      makeEntry('news/report', { date: '2021', title: 'A report' }),
      makeEntry('news/other', { date: '2021-02', title: 'Something else' }),
    ],
    [
      makeLink('events/meeting', 'partOf', 'groups/lamps'),
      makeLink('events/meeting', 'about', 'themes/light'),
      makeLink('news/report', 'about', 'themes/light'),
    ],
  ),
});
const pageOf = (theme?: string, of = context) => toRecordPage(undefined, theme, of);

describe('toRecordPage', () => {
  it('has each entry up to the day of the build once, newest first, in the lane of its group or else of its theme', () => {
    expect(pageOf().rows.map(({ date, title, kind, lane }) => [date, title, kind, lane])).toEqual([
      ['2021', 'A report', 'News', 'Light'],
      ['February 2021', 'Something else', 'News', 'The made-up office and the region'],
      ['1 May 2020', 'A meeting', 'Event', 'Lamps'],
    ]);
  });

  it('draws one place to choose for each entry, as large as a finger needs, and leads from it to its page', () => {
    const { chart } = pageOf();
    const [first] = chart?.drawings ?? [];
    expect(first?.drawing.hitAreas.map(({ row }) => chart?.hrefs.get(row))).toEqual(
      expect.arrayContaining(['/events/meeting/', '/news/report/', '/news/other/']),
    );
    expect(first?.drawing.hitAreas).toHaveLength(3);
    expect(Math.min(...(first?.drawing.hitAreas ?? []).flatMap(({ width, height }) => [width, height]))).toBe(24);
  });

  it('keeps what has to do with one theme, and links to the whole and to each theme that has entries', () => {
    const page = pageOf('light');
    expect(page.title).toBe('The record: Light');
    expect(page.rows.map(({ title }) => title)).toEqual(['A report', 'A meeting']);
    expect(page.filters).toEqual([
      { label: 'All', count: 3, href: '/record/', isCurrent: false },
      { label: 'Light', count: 2, href: '/record/light/', isCurrent: true },
    ]);
    expect(toRecordThemes(context).map(({ id }) => id)).toEqual(['light']);
  });

  it('of an empty hub says that nothing dated is known, and draws nothing', () => {
    const page = pageOf(undefined, makeRenderContext());
    expect(page).toMatchObject({
      lede: 'Nothing dated is known yet.',
      chart: undefined,
      rows: [],
      promises: undefined,
    });
    expect(page.filters).toHaveLength(1);
  });
});
