// Changes between two releases: what differs is told with its old value, and in one order. All values are made up.
import { describe, expect, it } from 'vitest';
import { compareValues, sortChanges } from '#domain/changes/changes.ts';
import { toWatchedValues, type Watched } from '#domain/changes/watch.ts';
import { writePublishedValues } from '#files/published-values.ts';
import { readYaml } from '#files/yaml.ts';
import { eventSchema } from '#schema/events.ts';
import { publishedValuesSchema } from '#schema/published-values.ts';

const before = {
  'figures/lamps': { 'lamp-share': '59%' },
  'funding/kites': { amount: '£500 to £1,000', deadline: '2026-03-02T11:00' },
  'funding/gone': { amount: 'Up to £5' },
};

describe('comparing two releases', () => {
  it('finds nothing in the same values', () => {
    expect(compareValues(before, before, '2026-12-01')).toEqual([]);
  });

  it('keeps the old value of a corrected number and of a moved deadline', () => {
    const after = {
      'figures/lamps': { 'lamp-share': '95%' },
      'funding/kites': { amount: '£500 to £1,000', deadline: '2026-03-09T11:00' },
    };
    expect(compareValues(before, after, '2026-12-01')).toEqual([
      { on: '2026-12-01', ref: 'figures/lamps', field: 'lamp-share', was: '59%', now: '95%' },
      { on: '2026-12-01', ref: 'funding/kites', field: 'deadline', was: '2026-03-02T11:00', now: '2026-03-09T11:00' },
    ]);
  });

  it('tells a value that is new, one that is gone, and an entry that is new', () => {
    const after = {
      'funding/kites': { amount: '£500 to £1,000', place: 'Anywhere.' },
      'events/fair': { date: '2026' },
    };
    expect(compareValues(before, after, '2026-12-01')).toEqual([
      { on: '2026-12-01', ref: 'funding/kites', field: 'deadline', was: '2026-03-02T11:00' },
      { on: '2026-12-01', ref: 'funding/kites', field: 'place', now: 'Anywhere.' },
      { on: '2026-12-01', ref: 'events/fair', field: 'entry' },
    ]);
  });

  it('puts the newest first, and those of one day in the order of their entries', () => {
    const on = (day: string, ref: 'news/a' | 'news/b') => ({ on: day, ref, field: 'words', what: 'Made up.' });
    const sorted = sortChanges([on('2026-01-01', 'news/b'), on('2026-02-01', 'news/a'), on('2026-01-01', 'news/a')]);
    expect(sorted.map((change) => `${change.on} ${change.ref}`)).toEqual([
      '2026-02-01 news/a',
      '2026-01-01 news/a',
      '2026-01-01 news/b',
    ]);
  });
});

describe('the fields that are watched', () => {
  const nothing: Watched = { funding: [], events: [], groups: [], organisations: [], figures: [] };

  it('are, of an event, its time, its place and whether it is cancelled', () => {
    const data = eventSchema.parse({
      title: 'Fair',
      summary: 'A fair that is made up.',
      sources: ['made-up'],
      on: '2026-05-01',
      startsAt: '2026-05-01T14:00',
      place: 'A hall',
      cancelled: true,
      notStated: ['endsAt', 'cost', 'audience', 'organiser'],
    });
    expect(toWatchedValues({ ...nothing, events: [{ id: 'fair', data }] })).toEqual({
      'events/fair': { date: '2026-05-01T14:00', place: 'A hall', status: 'cancelled' },
    });
  });

  it('are, of a figure, its numbers as the page writes them', () => {
    const row = {
      value: null,
      low: 15,
      high: 20,
      unit: 'percent',
      qualifier: '',
      label: '',
      note: '',
      step: null,
    } as const;
    expect(toWatchedValues({ ...nothing, figures: [{ id: 'lamps', rows: [{ ...row, id: 'lamp-share' }] }] })).toEqual({
      'figures/lamps': { 'lamp-share': '15–20%' },
    });
  });
});

describe('the record of a release', () => {
  it('is read back as it was written, one line a field', () => {
    const record = {
      recordedOn: '2026-12-01',
      changes: [{ on: '2026-12-01', entry: 'funding/kites', field: 'deadline', was: '2026-03-02', now: '2026-03-09' }],
      values: { 'funding/kites': { amount: '£500: “all of it”, in one go', deadline: '2026-03-09' } },
    };
    const text = writePublishedValues(record);
    expect(publishedValuesSchema.parse(readYaml(text).data)).toEqual(record);
    expect(text).toContain(
      '\n  funding/kites:\n    amount: "£500: “all of it”, in one go"\n    deadline: 2026-03-09\n',
    );
  });
});
