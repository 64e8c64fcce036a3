// Entries on days before and after what they tell. All are made up.
import { describe, expect, it } from 'vitest';
import { getState, toTiming } from '#domain/funding/state.ts';
import { toStateWords } from '#domain/funding/state-words.ts';
import { toDay } from '#domain/on-day/on-day.ts';
import { startOfDay } from '#domain/time.ts';
import type { Consultation } from '#schema/consultations.ts';
import type { Funding } from '#schema/funding.ts';
import type { Group } from '#schema/groups.ts';
import type { Organisation } from '#schema/organisations.ts';

const dateOf = (source: string) => ({ early: '2018-05-02', late: '2024-03' })[source];

describe('news', () => {
  it.each([
    ['2019-05-04', '2019-05-03', false],
    ['2019-05-04', '2019-05-04', true],
    ['2019-05', '2019-05-01', true],
    ['2019-05', '2019-04-30', false],
    ['2019', '2019-01-01', true],
  ])('published on %s is out on %s: %s', (publishedOn, day, isOut) => {
    expect(toDay('news', { publishedOn }, day, dateOf) !== undefined).toBe(isOut);
  });

  it('loses reviews and changes of a later day', () => {
    const changes = [{ on: '2026-02-01' }, { on: '2026-01-01' }];
    const data = { publishedOn: '2019', reviewed: '2026-02-01', nextReview: '2027-02-01', changes };
    expect(toDay('news', data, '2026-02-01', dateOf)).toEqual(data);
    expect(toDay('news', data, '2026-01-31', dateOf)).toEqual({ publishedOn: '2019', changes: [{ on: '2026-01-01' }] });
  });
});

describe('a body', () => {
  const body = (more: Partial<Organisation>) =>
    ({ title: 'Kite Club', names: [{ name: 'Kite Club' }], links: [], ...more }) as unknown as Organisation;
  const on = (data: Organisation, day: string) => toDay('organisations', data, day, dateOf);
  const said = (kind: Organisation['status']['kind'], source: string) => ({ kind, words: 'As written.', source });

  it('has the names it had had, and the title of then', () => {
    const names = [
      { name: 'Kites', abbreviation: 'K', source: 'early' },
      { name: 'Kite Club', abbreviation: 'KC', from: '2020-03', source: 'late' },
    ];
    const club = body({ abbreviation: 'KC', names, status: said('active', 'early') });
    expect(on(club, '2019-07-01')).toMatchObject({ title: 'Kites', abbreviation: 'K', names: [{ name: 'Kites' }] });
    expect(on(club, '2020-03-01')).toMatchObject({ title: 'Kite Club', abbreviation: 'KC', names });
  });

  it.each([
    ['2011-12-31', 'not-checked', 'It is known from 2012, a later day.'],
    ['2018-05-01', 'not-checked', 'What we know of its state is of 2 May 2018, a later day.'],
    ['2018-05-02', 'active', 'As written.'],
    ['2021-06-30', 'active', 'As written.'],
    ['2021-07-01', 'ended', 'As written.'],
  ])('that ran from 2012 to June 2021, as a source of 2018 says, is on %s %s', (day, kind, words) => {
    const names = [{ name: 'Kite Club', from: '2012', until: '2021-06', source: 'early' }];
    expect(on(body({ names, status: said('ended', 'early') }), day)?.status).toMatchObject({ kind, words });
  });

  it('whose end only an undated source tells had not ended before', () => {
    const names = [{ name: 'Kite Club', until: '2023', source: 'none' }];
    expect(on(body({ names, status: said('ended', 'none') }), '2023-12-31')?.status).toMatchObject({
      kind: 'active',
      words: 'Its end is dated 2023, a later day.',
    });
  });

  it.each([
    ['2024-02-29', 'not-checked'],
    ['2024-03-01', 'ended'],
  ])('whose end is said without a day in March 2024 is on %s %s', (day, kind) => {
    expect(on(body({ status: said('ended', 'late') }), day)?.status.kind).toBe(kind);
  });

  it('has not come after another before it began', () => {
    const links = [{ verb: 'follows' }, { verb: 'supports' }] as Organisation['links'];
    const names = [{ name: 'Kite Club', from: '2012', source: 'early' }];
    const club = body({ names, links, status: said('active', 'early') });
    expect(on(club, '2011-12-31')?.links).toEqual([{ verb: 'supports' }]);
  });
});

describe('a group', () => {
  const group = { status: { kind: 'closed', words: 'As written.', asOf: '2021-06' } } as Group;

  it('is not said to be closed before a source says so', () => {
    expect(toDay('groups', group, '2021-05-31', dateOf)?.status).toEqual({
      kind: 'last-seen',
      words: 'What we know of it is of June 2021, a later day.',
      asOf: '2021-06',
    });
    expect(toDay('groups', group, '2021-06-01', dateOf)).toEqual(group);
  });
});

describe('a consultation', () => {
  it('has what had followed, and no promise kept later', () => {
    const followed = [{ on: '2018' }, { text: 'No day stated.' }, { on: '2020-07-07' }];
    const data = { nextSteps: [{ id: 'a', followed }], promise: { by: '2019-01-01', kept: { on: '2019-02' } } };
    const then = toDay('consultations', data as unknown as Consultation, '2018-12-31', dateOf);
    expect(then?.nextSteps[0]?.followed).toEqual(followed.slice(0, 2));
    expect(then?.promise?.kept).toBeUndefined();
    const later = toDay('consultations', data as unknown as Consultation, '2020-07-07', dateOf);
    expect(later).toEqual(data);
  });
});

describe('a scheme', () => {
  const scheme = (status: Partial<Funding['status']>, dates?: Partial<NonNullable<Funding['dates']>>) =>
    ({ status: { text: 'As written.', ...status }, dates, notStated: [] }) as unknown as Funding;
  const stateOn = (data: Funding, day: string) =>
    getState(toTiming(toDay('funding', data, day, dateOf) ?? data), startOfDay(day));

  it.each([
    ['2018-01-15', 'unconfirmed'],
    ['2023-05-31', 'unconfirmed'],
    ['2023-06-01', 'closed'],
    ['2026-11-25', 'closed'],
  ])('that closed, as a source of June 2023 says, is on %s %s', (day, state) => {
    expect(stateOn(scheme({ value: 'closed', asOf: '2023-06' }), day)).toBe(state);
  });

  it.each([
    ['2018-01-15', 'unconfirmed'],
    ['2026-01-01', 'unconfirmed'],
    ['2026-02-01', 'opens-soon'],
    ['2026-04-20', 'open'],
    ['2026-06-24', 'open'],
    ['2026-06-25', 'closed'],
    ['2026-11-25', 'unconfirmed'],
  ])('with a round from 20 April to 24 June 2026, told on the last day, is on %s %s', (day, state) => {
    const dates = { opensOn: '2026-04-20', closesOn: '2026-06-24' };
    expect(stateOn(scheme({ value: 'periodic', asOf: '2026-06-24' }, dates), day)).toBe(state);
  });

  it.each([
    ['2024-10-01', 'unconfirmed'],
    ['2024-10-24', 'closed'],
    ['2025-06-06', 'closed'],
  ])('that was paused after a round to 23 October 2024, told in 2025, is on %s %s', (day, state) => {
    expect(stateOn(scheme({ value: 'closed', asOf: '2025-06-06' }, { closesOn: '2024-10-23' }), day)).toBe(state);
  });

  it('announced for a far day opens then, where the source had spoken', () => {
    const far = scheme({ value: 'open', asOf: '2026-01-01' }, { opensOn: '2026-12-01', closesOn: '2027-01-01' });
    expect(stateOn(far, '2026-01-01')).toBe('opens-soon');
  });

  it('says why nothing is confirmed', () => {
    const data = toDay('funding', scheme({ value: 'closed', asOf: '2023-06' }), '2018-01-15', dateOf);
    expect(data?.status.text).toBe('Our latest source speaks of June 2023, a later day.');
    expect(data && toStateWords(toTiming(data), startOfDay('2018-01-15'))).toMatchObject({
      headline: 'Check with the funder',
      detail: 'Our latest source speaks of a later day, June 2023',
    });
  });
});
