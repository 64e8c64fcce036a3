// Sites built for five days, from the real content: what is named here follows from the dates of its sources.
// New entries may add to each list; what is said of these may only change when a source does.
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  formatSites,
  readShelves,
  toSiteOnDay,
  type Shelves,
  type SiteOnDay,
} from '../../scripts/judge/site-on-day.ts';

let shelves: Shelves;
beforeAll(() => {
  shelves = readShelves(resolve(import.meta.dirname, '../../content'));
});
const bodies = (ids: string[]) => ids.map((id) => `organisations/${id}`);
const ENDED = ['bclep', 'beis', 'cwlep', 'gbslep'];

interface Facts {
  /** An item of the day or the last before it, and one that came after. */
  news: [out: string, later?: string];
  /** The soonest with a known day, and the last one before it. */
  events: { next?: string; last: string };
  record: string[];
  noRecord: string[];
  ended: string[];
  notEnded: string[];
  later: string[];
  names: Record<string, string>;
  schemes: Partial<Record<keyof SiteOnDay['schemes'], string[]>>;
}

const OLD_NAMES = {
  ktn: 'Knowledge Transfer Network',
  hiwm: 'West Midlands Academic Health Science Network',
  wmhtc: 'West Midlands Health Technologies Cluster',
};
const OPEN_ROUNDS = ['ktp', 'apc-drive35', 'eurostars', 'innovate-uk-investor-partnerships'];

const FACTS: Record<string, Facts> = {
  '2018-01-15': {
    news: ['a-new-era-for-sustainability', 'innovating-in-sustainable-construction'],
    events: { next: '2018-02-13-sustainable-construction', last: '2017-06-27-venturefest' },
    record: [],
    noRecord: ['industrial-strategy-green-paper-response'],
    ended: ['awm', 'bsc'],
    notEnded: ENDED,
    later: ['dsit', 'dbt', 'desnz', 'redi', 'bst'],
    names: OLD_NAMES,
    schemes: {
      closed: ['regional-growth-fund'],
      unconfirmed: [...OPEN_ROUNDS, 'erdf', 'horizon-2020', 'meif', 'uk-shared-prosperity-fund'],
    },
  },
  '2020-07-07': {
    news: ['innovative-low-carbon-group-july-2020', 'innovating-to-recovery'],
    events: { next: '2020-07-07-innovative-low-carbon', last: '2020-04-30-covid-19-challenges' },
    record: ['innovating-in-sustainable-construction'],
    noRecord: ['innovation-and-the-local-industrial-strategy'],
    ended: ['awm', 'bsc'],
    notEnded: ENDED,
    later: ['dsit', 'dbt', 'desnz'],
    names: OLD_NAMES,
    schemes: { closed: ['regional-growth-fund'], unconfirmed: [...OPEN_ROUNDS, 'erdf', 'horizon-2020', 'meif'] },
  },
  '2021-06-09': {
    news: ['smart-city-alliance-demystifying-5g', 'public-sector-as-customers-of-innovation'],
    events: { next: '2021-06-09-demystifying-5g', last: '2021-04-15-smart-city-alliance-refresh' },
    record: ['universities-combine-on-future-challenges'],
    noRecord: ['stimulating-business-innovation'],
    ended: ['awm', 'bsc'],
    notEnded: ENDED,
    later: ['dsit', 'dbt', 'desnz'],
    names: OLD_NAMES,
    schemes: {
      closed: ['regional-growth-fund', 'horizon-2020'],
      unconfirmed: [...OPEN_ROUNDS, 'erdf', 'meif', 'strength-in-places-fund'],
    },
  },
  '2024-04-01': {
    news: ['innovation-accelerator-and-low-carbon', 'growth-innovation-and-the-new-government'],
    events: { next: '2024-venturefest', last: '2023-venturefest' },
    record: ['consultation-on-the-national-innovation-strategy'],
    noRecord: ['west-midlands-innovation-accelerator-at-venturefest'],
    ended: ['awm', 'bsc', ...ENDED],
    notEnded: ['ktn', 'wmca'],
    later: [],
    names: {
      ktn: 'Innovate UK KTN',
      hiwm: 'Health Innovation West Midlands',
      wmhtc: 'West Midlands Health Tech Cluster',
    },
    schemes: {
      'always-open': ['meif-2'],
      closed: ['regional-growth-fund', 'horizon-2020', 'erdf', 'meif', 'strength-in-places-fund'],
      unconfirmed: [...OPEN_ROUNDS, 'innovate-uk-smart', 'faraday-battery-challenge', 'horizon-europe'],
    },
  },
  '2026-11-25': {
    news: ['growth-innovation-and-the-new-government'],
    events: { last: '2024-venturefest' },
    record: ['growth-innovation-and-the-new-government'],
    noRecord: [],
    ended: ['awm', 'bsc', ...ENDED],
    notEnded: ['ktn', 'wmca'],
    later: [],
    names: { ktn: 'Innovate UK Business Connect', hiwm: 'Health Innovation West Midlands' },
    schemes: {
      closed: [
        'horizon-2020',
        'erdf',
        'meif',
        'innovate-uk-smart',
        'faraday-battery-challenge',
        'uk-shared-prosperity-fund',
      ],
      unconfirmed: OPEN_ROUNDS,
    },
  },
};

describe.each(Object.entries(FACTS))('built for %s', (day, facts) => {
  let site: SiteOnDay;
  beforeAll(() => {
    site = toSiteOnDay(shelves, day);
  });

  it('news', () => {
    expect(site.news).toContain(facts.news[0]);
    expect(site.news).not.toContain(facts.news[1]);
  });

  it('events', () => {
    expect(site.events.past).toContain(facts.events.last);
    expect(site.events.ahead).not.toContain(facts.events.last);
    if (facts.events.next !== undefined) expect(site.events.ahead[0]).toBe(facts.events.next);
  });

  it('banners', () => {
    const records = site.banners['Kept as a record.'] ?? [];
    expect(records).toEqual(
      expect.arrayContaining([...facts.record.map((id) => `news/${id}`), ...bodies(facts.ended)]),
    );
    const others = [...facts.noRecord.map((id) => `news/${id}`), ...bodies(facts.notEnded)];
    expect(records.filter((ref) => others.includes(ref))).toEqual([]);
  });

  it('names', () => {
    expect(Object.fromEntries(Object.keys(facts.names).map((id) => [id, site.names.get(id)]))).toEqual(facts.names);
    expect(site.later).toEqual(expect.arrayContaining(facts.later));
  });

  it('schemes', () => {
    const state = (id: string) => Object.entries(site.schemes).find(([, ids]) => ids.includes(id))?.[0];
    const wanted = Object.entries(facts.schemes).flatMap(([word, ids]) => ids.map((id) => `${id} ${word}`));
    expect(wanted.map((line) => line.split(' ')[0] ?? '').map((id) => `${id} ${state(id)}`)).toEqual(wanted);
  });
});

it('schemes open where a round is told with both its days', () => {
  const { schemes, closing } = toSiteOnDay(shelves, '2026-01-20');
  expect(schemes.open).toEqual(expect.arrayContaining(['apc-drive35', 'innovate-uk-investor-partnerships']));
  expect(schemes['opens-soon']).toContain('ktp');
  expect(closing).toContain('innovate-uk-investor-partnerships');
});

it('has one column a day', () => {
  const lines = formatSites(Object.keys(FACTS).map((day) => toSiteOnDay(shelves, day))).split('\n');
  expect(lines[0]).toBe(
    '| Built for | 15 January 2018 | 7 July 2020 | 9 June 2021 | 1 April 2024 | 25 November 2026 |',
  );
  expect(new Set(lines.map((line) => line.split(' | ').length))).toEqual(new Set([6]));
});
