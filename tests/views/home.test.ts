// The home page of hubs that have little or nothing: each part stands only where there is something in it. All of it is made up.
import { describe, expect, it } from 'vitest';
import { makeFacts, makeFigure } from '../builders/figure.ts';
import { makeEntry, makeLink } from '../builders/content-graph.ts';
import { makeRenderContext } from '../builders/render-context.ts';
import { makeOrganisation } from '../builders/organisation.ts';
import { buildContentGraph, type GraphEntry, type GraphLink } from '#domain/content-graph.ts';
import { groupSchema } from '#schema/groups.ts';
import { toHomePage, type HomeContent } from '#views/home.ts';

const content: HomeContent = {
  groups: [],
  consultation: undefined,
};
const LONG = 'A theme with a name so long that it could never stand on one line of any telephone, ever';

const libraryOf = (entries: readonly GraphEntry[], links: readonly GraphLink[] = []) =>
  makeRenderContext({
    graph: buildContentGraph(entries, links),
    organisations: new Map([['made-up-office', makeOrganisation('Made-up Office', [{ from: '2005' }])]]),
    facts: makeFacts(makeFigure(['made-up-share,Yes,94,,,,percent,'])),
  });

const group = {
  id: 'lamps',
  data: groupSchema.parse({
    title: 'Lamp group',
    summary: 'A group that met to talk about lamps.',
    sources: ['made-up'],
    order: 1,
    shortTitle: 'Lamps',
    names: [{ name: 'Lamp group', source: 'made-up' }],
    status: { kind: 'last-seen', words: 'Last known meeting: May 2020.', asOf: '2020-05', source: 'made-up' },
    convenedBy: 'made-up-office',
    convenedBySource: 'made-up',
    purpose: { text: 'It met to talk about lamps.', source: 'made-up' },
    known: [],
    notStated: ['chair', 'rhythm', 'join', 'cost'],
  }),
};

describe('toHomePage', () => {
  it('of an empty hub has its tasks, and no part that would be empty', () => {
    const page = toHomePage(content, makeRenderContext());
    expect(page.tasks).toHaveLength(4);
    expect(page.latest).toBeUndefined();
    expect(page.now).toMatchObject({ schemes: [], helpline: undefined, rounds: undefined, events: { ahead: [] } });
    expect(page.record).toMatchObject({ band: undefined, promises: undefined, facts: [] });
    expect(page.now?.lede).toBe('Events, organisations and guides that help today.');
  });

  it('without events counts none in the title of the band, and without news is dated by its beginning', () => {
    const { band } = toHomePage(content, libraryOf([])).record;
    expect(band?.title).toBe('From 2005 to today');
    expect(band?.text).toBe('The newest entry is of 2005; nothing is known since.');
  });

  it('shows an event of next week as ahead, and one of last year in the band', () => {
    const page = toHomePage(
      content,
      libraryOf([
        makeEntry('events/next', { date: '2026-12-01' }),
        makeEntry('events/last', { date: '2025-05-02', title: 'Lamps for all' }),
      ]),
    );
    expect(page.now?.events?.ahead.map(({ title }) => title)).toEqual(['next']);
    expect(page.now?.events?.noneFrom).toBe(Date.UTC(2026, 11, 2));
    expect(page.record.band?.title).toBe('From 2005 to today, with 1 event');
    expect(page.record.band?.drawings[0]?.drawing.hitAreas.map(({ says }) => says)).toEqual([
      '2 May 2025: Lamps for all',
    ]);
  });

  it('keeps a title of 90 letters whole, beside the one objective', () => {
    const page = toHomePage(
      content,
      libraryOf([makeEntry('themes/long', { title: LONG }), makeEntry('objectives/one')]),
    );
    expect(page.work?.themes.map(({ label }) => label)).toEqual([LONG]);
    expect(page.work?.objectives).toHaveLength(1);
    expect(page.work?.title).toBe('Objectives and themes');
  });

  it('names what a group led and helped, and nothing it had no part in', () => {
    const page = toHomePage(
      { ...content, groups: [group] },
      libraryOf(
        [
          makeEntry('groups/lamps'),
          makeEntry('themes/light', { title: 'Light' }),
          makeEntry('themes/dark', { title: 'Dark' }),
          makeEntry('objectives/shine', { order: 2 }),
        ],
        [
          makeLink('groups/lamps', 'leads', 'themes/light'),
          makeLink('groups/lamps', 'contributes', 'objectives/shine'),
        ],
      ),
    );
    expect(page.work?.title).toBe('Who worked on what');
    expect(page.work?.groups).toMatchObject([
      {
        shortTitle: 'Lamps',
        href: '/groups/lamps/',
        status: { now: 'Last known meeting: May 2020.' },
        work: [
          { phase: { kind: 'share', share: 1 }, text: 'Led on Light' },
          { phase: { kind: 'share', share: 0.5 }, text: 'Contributed to objective 2' },
        ],
      },
    ]);
  });

  it('names the next meeting of a group that meets again, until it is over', () => {
    const events = [makeEntry('events/again', { date: '2026-12-01' }), makeEntry('groups/lamps')];
    const library = libraryOf(events, [makeLink('events/again', 'partOf', 'groups/lamps')]);
    const [again] = toHomePage({ ...content, groups: [group] }, library).work?.groups ?? [];
    expect(again?.status).toEqual({
      now: 'Next meeting: 1 December 2026.',
      then: { text: 'Last known meeting: May 2020.', from: Date.UTC(2026, 11, 2) },
    });
  });

  it('says that nothing is known since only after a year without an entry, and with nothing ahead', () => {
    const textOf = (...dates: string[]): string | undefined =>
      toHomePage(content, libraryOf(dates.map((date) => makeEntry(`events/on-${date}`, { date })))).record.band?.text;
    expect(textOf('2025-11-23')).toMatch(/of 23 November 2025; nothing is known since\.$/);
    expect(textOf('2025-11-24')).toMatch(/of 24 November 2025\.$/);
    expect(textOf('2024-05-01', '2026-12-01')).toMatch(/of 1 May 2024\.$/);
  });

  it('says how recent the news is', () => {
    const page = toHomePage(content, libraryOf([makeEntry('news/lamps', { title: 'Lamps lit', date: '2024-07' })]));
    expect(page.latest).toEqual({ title: 'Lamps lit', href: '/news/lamps/', date: 'July 2024' });
  });
});
