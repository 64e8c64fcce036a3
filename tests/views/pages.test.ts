// What each kind of page says of its entry, to readers, search engines and programs. All entries are made up.
import { describe, expect, test } from 'vitest';
import { toRecord } from '#chart-files/to-record.ts';
import type { EntryRef } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { toConsultationPage } from '#views/consultation.ts';
import { toEventJsonLd } from '#views/event-json-ld.ts';
import { toFigureView } from '#views/figure.ts';
import { toFreshness } from '#views/freshness.ts';
import { toSchemeJsonLd } from '#views/funding-json-ld.ts';
import { toFacetPage } from '#views/funding-list.ts';
import { toDefinedTerm } from '#views/glossary.ts';
import { toRelatedNews } from '#views/news.ts';
import { toNameChanges, toOrganisationGroups, toOrganisationJsonLd } from '#views/organisation.ts';
import { toSeriesPage } from '#views/series.ts';
import { toSourceList } from '#views/source-list.ts';
import { SourceNumbers } from '#views/sources.ts';
import { toThemeSections } from '#views/theme.ts';
import { makeFigure } from '../builders/figure.ts';
import { makeData, makeHub, PAGES } from '../builders/hub.ts';
import { SAID } from '../builders/scheme.ts';

/** A page of a made-up hub. @param written its own entry first */
function pageOf<Name extends keyof typeof PAGES>(
  ref: `${Name}/${string}`,
  written: Readonly<Record<EntryRef, object>>,
  more: Partial<RenderContext> = {},
): ReturnType<(typeof PAGES)[Name]> {
  const [name, id] = ref.split('/') as [Name, string];
  return PAGES[name](id, makeHub(written, more)) as ReturnType<(typeof PAGES)[Name]>;
}

const titles = (lines: readonly { title: string }[]): string[] => lines.map(({ title }) => title);
const link = (to: EntryRef, verb: string) => ({ to, verb, reason: 'Made up for this test.', editorial: true });
const fits = (...themes: string[]) => ({
  allThemes: undefined,
  links: themes.map((theme) => link(`themes/${theme}`, 'fits')),
});
const said = (text: string) => ({ ...SAID, text });

describe('an organisation', () => {
  const follows = {
    'organisations/office': { links: [link('organisations/bureau', 'follows')] },
    'organisations/bureau': {},
  };

  test('after another names it as what came before, and the other names this as what came after', () => {
    const successionOf = (id: string) =>
      pageOf(`organisations/${id}`, follows).succession.map(({ label, title }) => [label, title]);
    expect(successionOf('office')).toEqual([['Came after', 'Bureau']]);
    expect(successionOf('bureau')).toEqual([['Came before', 'Office']]);
  });

  test('cites the source of its state', () => {
    const status = { kind: 'ended', words: 'Closed in 1999.', source: SAID.source };
    expect(pageOf('organisations/office', { 'organisations/office': { status } })).toMatchObject({
      status: 'Closed in 1999.',
      statusSource: { number: 1, title: 'Made up report' },
    });
  });

  test('stands under its role, A to Z', () => {
    const hub = makeHub({ 'organisations/mill': {}, 'organisations/forge': {}, 'organisations/kiln': {} });
    const [group] = toOrganisationGroups(hub.list('organisations'), hub.context);
    expect([group?.heading, ...titles(group?.organisations ?? [])]).toEqual(['Networks', 'Forge', 'Kiln', 'Mill']);
  });

  test('that had another name stands among those that had, A to Z', () => {
    const names = ['Old', 'New'].map((name) => ({ name, source: SAID.source }));
    const { context } = makeHub({
      'organisations/mill': { names },
      'organisations/forge': { names },
      'organisations/kiln': {},
    });
    expect(titles(toNameChanges(context, new SourceNumbers(context)))).toEqual(['Forge', 'Mill']);
  });

  test('shows its website while it is at work; those that ended stand apart', () => {
    const status = { kind: 'ended', words: 'Closed in 1999.', source: SAID.source };
    const website = 'https://office.example.org/';
    const hub = makeHub({ 'organisations/mill': { website }, 'organisations/kiln': { website, status } });
    const [group] = toOrganisationGroups(hub.list('organisations'), hub.context);
    expect(group?.organisations).toMatchObject([{ title: 'Mill', website }]);
    expect(titles(group?.ended ?? [])).toEqual(['Kiln']);
    expect(group?.ended[0]).not.toHaveProperty('website');
  });

  test('tells search engines its names and its website', () => {
    const names = [{ name: 'Old office', abbreviation: 'OO', source: SAID.source }];
    expect(
      toOrganisationJsonLd(makeData('organisations/office', { names, website: 'https://office.example.org/' })),
    ).toEqual({
      '@type': 'Organization',
      name: 'Office',
      alternateName: ['Old office', 'OO'],
      url: 'https://office.example.org/',
    });
  });
});

describe('a theme', () => {
  const theme = { 'themes/light': { evidence: [said('There are lamps.'), said('There are candles.')] } };

  test('shows its evidence with its source', () => {
    expect(pageOf('themes/light', theme).evidence.map(({ text, source }) => [text, source.number])).toEqual([
      ['There are lamps.', 1],
      ['There are candles.', 1],
    ]);
  });

  test('says which schemes are about it, before those that are open to it', () => {
    const { lines } = pageOf('themes/light', {
      ...theme,
      'themes/heat': { letter: 'B' },
      'funding/first': fits('heat', 'light'),
      'funding/second': fits('light', 'heat'),
    }).funding;
    expect(lines.map(({ row, fit }) => [row.id, fit?.phase, fit?.text])).toEqual([
      ['second', { kind: 'share', share: 1 }, 'About this theme'],
      ['first', { kind: 'share', share: 0.5 }, 'Open to it, by our reading'],
    ]);
  });

  test('stands in the order of its letter', () => {
    const hub = makeHub({
      'themes/light': { letter: 'C' },
      'themes/heat': { letter: 'A' },
      'themes/sound': { letter: 'B' },
    });
    const [section] = toThemeSections(hub.list('themes'), hub.context);
    expect(section?.themes.map(({ letter, title }) => `${letter} ${title}`)).toEqual(['A Heat', 'B Sound', 'C Light']);
  });
});

test('an objective shows what the consultation made of it, and what was done since', () => {
  const consulted = {
    in: '1999',
    wording: 'Lighting more lamps',
    outcome: 'adapt',
    outcomeWords: 'To be adapted to fewer lamps.',
  };
  const page = pageOf('objectives/lamps', {
    'objectives/lamps': { consulted, done: [said('Ten lamps were lit.'), said('Two of them went out.')] },
  });
  expect(page.outcome).toMatchObject({
    label: 'To be adapted',
    phase: { kind: 'share', share: 0.5 },
    sentence: 'To be adapted to fewer lamps.',
  });
  expect(page.done.map(({ text }) => text)).toEqual(['Ten lamps were lit.', 'Two of them went out.']);
});

describe('a scheme', () => {
  const schemeOf = (written: object, others: Readonly<Record<EntryRef, object>> = {}) =>
    pageOf('funding/grant', { 'funding/grant': written, ...others });

  test('shows where its sources differ, what was not found, and the tips', () => {
    const page = schemeOf({
      contradictions: [{ text: 'One page says May, another June.', sources: [SAID.source] }],
      gaps: ['The dates of the next round.'],
      tips: [said('Write in plain words.')],
    });
    expect(page).toMatchObject({
      contradictions: [{ text: 'One page says May, another June.', sources: [{ number: 1 }] }],
      gaps: ['The dates of the next round.'],
      tips: [{ text: 'Write in plain words.', source: { number: 1 } }],
    });
  });

  test('names those who may only be a partner among those who can apply', () => {
    const [who] = schemeOf({ who: { types: ['university'], asPartner: ['small-firm'], ...SAID } }).forYou;
    expect(who).toMatchObject({
      label: 'Who can apply',
      short: 'University or college. As a partner: Start-up, small or medium firm',
    });
  });

  test('on the list of somebody who may only be a partner says so, and asks where others are named', () => {
    const who = (more: object) => ({ who: { types: ['small-firm'], ...SAID, ...more } });
    const { context } = makeHub({
      'funding/grant': who({ asPartner: ['charity'] }),
      'funding/loan': who({}),
      'funding/prize': who({ onlyThese: true }),
    });
    const { rows, ask, askHeading, lede } = toFacetPage('who', 'charity', context);
    expect(rows.map(({ id, terms }) => [id, terms])).toEqual([['grant', 'Grant · small firms · you as a partner']]);
    expect(ask.map(({ id }) => id)).toEqual(['loan']);
    expect([askHeading, lede]).toEqual([
      'Named for others: ask',
      '2 schemes may fit, each with the date of its facts. 1 of them names others and does not rule you out, so ask.',
    ]);
  });

  test('that is the one to ring is rung, and no other', () => {
    const apply = { url: 'https://office.example.org/', goesTo: 'The office', ...SAID };
    const written = { apply, notStated: ['notFor', 'amount', 'share', 'stage', 'readiness', 'partner', 'region'] };
    const helpline = {
      entry: 'advice',
      phone: '0345 600 0001',
      forWhom: 'for all',
      note: 'Made up.',
      source: 'made-up-report',
    };
    const settings = { ...makeHub({}).context.settings, helpline };
    const ringOf = (id: string) =>
      pageOf(`funding/${id}`, { 'funding/advice': written, 'funding/grant': written }, { settings }).apply?.ring
        ?.telHref;
    expect([ringOf('advice'), ringOf('grant')]).toEqual(['tel:+443456000001', undefined]);
  });

  test('offers the groups that meet and work on its themes, and no other', () => {
    const works = [link('themes/light', 'contributes')];
    const over = { kind: 'closed', words: 'It no longer meets.', source: SAID.source, asOf: '1999-01-01' };
    const { groups } = schemeOf(fits('light'), {
      'themes/light': {},
      'organisations/made-up-office': {},
      'groups/lamps': { links: works },
      'groups/candles': { links: works, status: over },
    }).related;
    expect(groups.map(({ title, reason }) => [title, reason])).toEqual([['Lamps', 'Works on Light.']]);
  });

  test('names three that are alike', () => {
    const others = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [`funding/scheme-${id}`, fits('light')]));
    const { alike, compareHref } = schemeOf(fits('light'), {
      'themes/light': {},
      'themes/heat': { letter: 'B' },
      ...others,
    }).related;
    expect(alike.map(({ row }) => row.id)).toEqual(['scheme-a', 'scheme-b', 'scheme-c']);
    expect(compareHref).toBe('/funding/compare/?ids=grant,scheme-a,scheme-b,scheme-c');
  });

  test.each([
    ['an award', { min: 1000, max: 25_000, measures: 'award' }, { currency: 'GBP', minValue: 1000, maxValue: 25_000 }],
    ['the costs of a project, which nobody is given', { max: 25_000, measures: 'project-cost' }, undefined],
    ['a sum a month', { max: 25_000, measures: 'award', per: 'month' }, undefined],
  ])('tells search engines its amount: %s', (_, amount, expected) => {
    const scheme = makeData('funding/grant', {
      amount: { ...amount, ...SAID },
      notStated: ['notFor', 'share', 'stage', 'readiness', 'partner', 'region', 'apply'],
    });
    expect(toSchemeJsonLd('grant', scheme, makeHub({}).context)).toEqual({
      '@type': 'MonetaryGrant',
      name: 'Made-up grant',
      description: scheme.summary,
      url: 'https://hub.example.org/funding/grant/',
      funder: { '@type': 'Organization', name: 'A made-up office' },
      ...(expected && { amount: { '@type': 'MonetaryAmount', ...expected } }),
    });
  });
});

test.each([
  [
    'in summer',
    { on: '1999-07-01', startsAt: '1999-07-01T14:00', endsAt: '1999-07-01T16:00' },
    '1999-07-01T14:00+01:00',
    '1999-07-01T16:00+01:00',
  ],
  ['in winter', { on: '1999-01-01', startsAt: '1999-01-01T14:00' }, '1999-01-01T14:00+00:00', undefined],
  ['of days without hours', { on: '1999-07-01', endsOn: '1999-07-02' }, '1999-07-01', '1999-07-02'],
])('an event %s tells search engines when it is, with the time of the UK', (_, times, startDate, endDate) => {
  const data = { ...makeData('events/meeting'), ...times };
  expect(toEventJsonLd(data, makeHub({}).context)).toEqual({
    '@type': 'Event',
    name: 'Meeting',
    description: data.summary,
    eventStatus: 'https://schema.org/EventScheduled',
    startDate,
    ...(endDate && { endDate }),
  });
});

describe('a news item', () => {
  const news = (day: number, more: object = {}) => ({ publishedOn: `2026-11-0${day}`, ...more });

  test('leads to the item before and the item after it in time', () => {
    const { neighbours } = pageOf('news/second', {
      'news/first': news(1),
      'news/second': news(2),
      'news/third': news(3),
    });
    expect([neighbours.earlier?.title, neighbours.later?.title]).toEqual(['First', 'Third']);
  });

  test('has its date, with what is known of it', () => {
    const dateNote = 'The article carries no exact date';
    expect(pageOf('news/lamp', { 'news/lamp': news(1, { dateNote }) })).toMatchObject({
      date: '1 November 2026',
      dateNote,
    });
  });

  test('leads to three that tell of the same, newest first', () => {
    const tells = { links: [link('themes/light', 'about')] };
    const { related } = pageOf('news/lamp', {
      'themes/light': {},
      'news/lamp': news(1, tells),
      ...Object.fromEntries([2, 3, 4, 5].map((day) => [`news/on-${day}`, news(day, tells)])),
    });
    expect(titles(related)).toEqual(['On 5', 'On 4', 'On 3']);
  });

  test('leads to others instead of those its text leads to', () => {
    const tells = { links: [link('themes/light', 'about')] };
    const { context } = makeHub({
      'themes/light': {},
      'news/lamp': news(1, tells),
      ...Object.fromEntries([2, 3, 4, 5].map((day) => [`news/on-${day}`, news(day, tells)])),
    });
    expect(titles(toRelatedNews('news/lamp', ['/news/on-4/'], context))).toEqual(['On 5', 'On 3', 'On 2']);
  });
});

describe('a term', () => {
  const terms = {
    'glossary/lamp': { doNotConfuseWith: ['lamb'] },
    'glossary/lamb': { definition: 'A young sheep, not a light.' },
  };

  test('says what not to confuse it with', () => {
    expect(pageOf('glossary/lamp', terms).confusable).toEqual([
      { term: 'Lamb', definition: 'A young sheep, not a light.', href: '/glossary/lamb/' },
    ]);
  });

  test('leads to the pages that mention it, newest first', () => {
    const pages = ['news/old', 'news/new', 'news/older'] as const;
    const { mentioned } = pageOf(
      'glossary/lamp',
      {
        ...terms,
        'news/old': { publishedOn: '1999-05' },
        'news/new': { publishedOn: '2001' },
        'news/older': { publishedOn: '1998' },
      },
      { mentions: new Map([['glossary/lamp', pages]]) },
    );
    expect(titles(mentioned?.first ?? [])).toEqual(['New', 'Old', 'Older']);
  });

  test('tells search engines what it stands for and what it means', () => {
    const term = makeData('glossary/lamp', { expansion: 'Light at my place', aliases: ['lantern'] });
    expect(toDefinedTerm('lamp', term, makeHub({}).context)).toEqual({
      '@type': 'DefinedTerm',
      '@id': 'https://hub.example.org/glossary/lamp/',
      name: 'Lamp',
      alternateName: ['Light at my place', 'lantern'],
      description: 'A word that exists only in this test.',
      url: 'https://hub.example.org/glossary/lamp/',
      inDefinedTermSet: 'https://hub.example.org/glossary/#set',
    });
  });
});

test('the list of sources names six pages that use one, and counts the others', () => {
  const news = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => [`news/${id}-lamp`, {}]));
  const [letter] = toSourceList(makeHub(news).context).letters;
  const [source] = letter?.items[0]?.sources ?? [];
  expect([source?.title, source?.usedBy.length, source?.more]).toEqual(['Made up report', 6, 2]);
});

test('the page of how fresh the hub is counts and names what is overdue, longest overdue first, and the links that are broken', () => {
  const { context } = makeHub({ 'themes/light': {}, 'themes/heat': {}, 'themes/sound': {} });
  const review = (id: string, due: string) => ({
    ref: `themes/${id}` as const,
    review: { owner: 'secretariat', reviewed: '2026-01-01', due },
  });
  const checkedOn = '2026-11-20';
  const linkTo = (outcome: 'answers' | 'moved' | 'missing' | 'silent') => ({
    url: `https://example.org/${outcome}`,
    outcome,
  });
  const { overdue, rows, links } = toFreshness(
    [review('light', '2026-11-01'), review('heat', '2026-10-01'), review('sound', '2026-12-01')],
    { checkedOn, links: [linkTo('answers'), linkTo('moved'), { ...linkTo('missing'), status: 404 }, linkTo('silent')] },
    [],
    context,
  );
  expect(
    overdue.map(({ owner, pages }) => [owner, ...pages.map(({ title, detail }) => `${title}: ${detail}`)]),
  ).toEqual([['the made-up office', 'Heat: due 1 October 2026', 'Light: due 1 November 2026']]);
  expect(rows).toEqual([{ kind: 'Theme', entries: 3, reviewed: 3, overdue: 2, soon: 1, records: 0 }]);
  expect(links.checked && links.broken).toEqual([
    { url: 'https://example.org/missing', label: 'answer 404' },
    { url: 'https://example.org/silent', label: 'no answer' },
  ]);
});

test.each([
  ['as asked, with its base', { questionIs: 'as-asked', baseNotStated: undefined, base: 100 }, true, 100],
  ['in our words, of an unknown number', { questionIs: 'described' }, false, null],
])('the data of a figure equal its entry: a question %s', (_, changes, questionAsAsked, base) => {
  const figure = makeFigure(['lamps,Lamps,80,,,,percent,', 'candles,Candles,20,,,,percent,'], changes);
  const { context } = makeHub({});
  const view = toFigureView(figure, context);
  const { title, question, asked, unit, cannotTell, licence, sourcePlace } = figure.data;
  expect(toRecord(figure, view, figure.data.base, context)).toEqual({
    $schema: 'https://hub.example.org/data/figure.schema.json',
    id: 'made-up',
    consultation: '1999',
    number: 1,
    title,
    question,
    questionAsAsked,
    asked,
    unit,
    base,
    baseNote: view.base,
    scale: [],
    rows: figure.rows,
    cannotTell,
    source: {
      title: 'Made up report',
      publisher: 'The made-up office',
      address: 'https://example.org/',
      place: sourcePlace,
    },
    licence,
    citation: view.citation,
    address: 'https://hub.example.org/consultation/1999/made-up/',
  });
});

test('a series has its own events, and no other', () => {
  const hub = makeHub({ 'events/own': { series: 'workshops' }, 'events/other': {} });
  const series = { id: 'workshops', singular: 'Workshop', plural: 'Workshops', address: '/events/', hasPage: false };
  expect(titles(toSeriesPage(series, hub.list('events'), hub.context).past)).toEqual(['Own']);
});

test('a consultation dates what followed of its steps, where the day is known', () => {
  const followed = [{ ...said('A lamp was lit.'), on: '2001-05' }, said('Another was lit.')];
  const data = makeData('consultations/1999', { nextSteps: [{ id: 'lamps', title: 'Lamps', said: SAID, followed }] });
  expect(toConsultationPage('1999', data, makeHub({}).context).steps[0]?.followed).toMatchObject([
    { text: 'A lamp was lit.', date: 'May 2001' },
    { text: 'Another was lit.' },
  ]);
});
