// The life of a made-up consultation on its page: open, closed by itself, answered back, followed up; promises kept, late and missed.
import { describe, expect, test } from 'vitest';
import { consultationSchema, type Consultation } from '#schema/consultations.ts';
import { toAlsoHeard } from '#views/consultation.ts';
import { stateOn, toLife } from '#views/consultation-life.ts';

const STATEMENT = { text: 'Everybody on a made-up list was asked.', source: 'made-up-report' };

const WRITTEN = {
  title: 'What should made-up groups work on?',
  summary: 'A made-up consultation that nobody can answer.',
  state: 'open',
  period: '1 to 31 March 2001; made up',
  closesAt: '2001-03-31T17:00',
  toAnswer: {
    how: 'Answer twelve made-up questions.',
    url: 'https://example.org/questions',
    privacy: 'We do not ask who you are, because you are made up.',
  },
  promise: { what: 'We publish all results on this page.', by: '2001-06-30' },
  asked: STATEMENT,
  answered: STATEMENT,
  limits: ['Nobody was really asked.'],
  figures: [],
  sources: ['made-up-report'],
};

function consultation(changes: Record<string, unknown> = {}): Consultation {
  return consultationSchema.parse({ ...WRITTEN, ...changes });
}

const promiseOf = (changes: Record<string, unknown>, day: string): string | undefined =>
  toLife(consultation(changes), day)?.promise?.state.now;

test('while it is open the page says how to answer, until when, and what is done with the answers', () => {
  const life = toLife(consultation(), '2001-03-31');
  expect(life?.answer?.url).toBe('https://example.org/questions');
  expect(life?.until?.text).toBe('Open until 5pm UK time, Saturday 31 March 2001.');
  // Summer time had begun six days before.
  expect(life?.until?.instant).toBe(Date.UTC(2001, 2, 31, 16));
  const ends = Date.UTC(2001, 2, 31, 16);
  expect(life?.stages.map(({ list, from, until }) => [list.map(({ at }) => at), from, until])).toEqual([
    [['now', 'to-come', 'to-come', 'to-come'], undefined, ends],
    [['past', 'now', 'to-come', 'to-come'], ends, undefined],
  ]);
});

test('on the day after its end it is closed, whatever its file still says', () => {
  const life = toLife(consultation(), '2001-04-01');
  expect(stateOn(consultation(), '2001-04-01')).toBe('closed');
  expect(life?.answer).toBeUndefined();
  expect(life?.until).toBeUndefined();
  const [stages] = life?.stages ?? [];
  expect(stages?.list.map(({ at }) => at)).toEqual(['past', 'now', 'to-come', 'to-come']);
  expect(stages?.list[0]?.detail).toBe('People could answer until 5pm UK time, Saturday 31 March 2001');
});

describe('a promise', () => {
  const late = { ...STATEMENT, on: '2001-07-12' };
  test.each([
    ['to come', undefined, '2001-05-01', 'That day is still to come.'],
    ['on its day', undefined, '2001-06-30', 'That day is still to come.'],
    ['missed', undefined, '2001-07-01', 'That day has passed, and the promise has not been kept so far.'],
    ['kept', { ...STATEMENT, on: '2001-06-12' }, '2001-07-01', 'Kept, on 12 June 2001.'],
    ['kept in the month of its day', { ...STATEMENT, on: '2001-06' }, '2001-07-01', 'Kept, in June 2001.'],
    ['kept late', late, '2001-08-01', 'Kept late, on 12 July 2001.'],
    ['kept, on a day that no source states', STATEMENT, '2001-08-01', 'Kept; no source states the day.'],
  ])('%s', (_, kept, day, expected) => {
    expect(promiseOf({ state: 'feedback', promise: { ...WRITTEN.promise, kept } }, day)).toBe(expected);
  });
});

test('a promise of a day to come says what holds from the day after', () => {
  expect(toLife(consultation(), '2001-05-01')?.promise?.state.then).toEqual({
    text: 'That day has passed, and the promise has not been kept so far.',
    from: Date.UTC(2001, 5, 30, 23),
  });
});

test('a record that tells nothing of its life, such as that of 2017, shows none', () => {
  expect(toLife(consultation({ state: 'outcome', promise: undefined }), '2026-11-24')).toBeUndefined();
});

test('an open consultation must say until when and how; a closed one what happens next', () => {
  const issuesOf = (changes: Record<string, unknown>): string[] =>
    consultationSchema
      .safeParse({ ...WRITTEN, ...changes })
      .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
  expect(issuesOf({ closesAt: undefined })).toEqual([
    'closesAt is missing: people must know until when they can answer',
  ]);
  expect(issuesOf({ toAnswer: undefined })).toEqual([
    'toAnswer is missing: people must know how to answer and what is done with it',
  ]);
  expect(issuesOf({ state: 'closed', promise: undefined })).toEqual([
    'promise is missing: people who answered must know what happens next, and by when',
  ]);
});

test.each([
  ['Discussions were held with the board.', 'Discussions', 'with the board'],
  ['Workshops were held in Dudley.', 'Workshops', 'in Dudley'],
  ['The board was asked as well.', 'Others', 'the board was asked as well'],
  ['Coventry firms wrote in.', 'Others', 'Coventry firms wrote in'],
])('who else was heard, from %j', (sentence, large, detail) => {
  expect(toAlsoHeard(sentence)).toEqual({ large, detail });
});
