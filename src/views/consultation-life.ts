// Where a consultation stands on a day: open, closed, answered back, followed up; what was promised and whether it was kept.
import * as t from '#i18n/consultation.ts';
import { formatDay, isExact } from '#time/days.ts';
import { endOfDay, formatClock, toInstant, weekdayOf } from '#time/london.ts';
import type { Consultation } from '#schema/consultations.ts';
import type { DatedText } from './dated-text.ts';
import type { VisibleBetween } from './rows.ts';

type State = Consultation['state'];

export interface ConsultationProgress {
  /** The four stages in order; while it is open also as they will be when it has closed. */
  stages: ({ list: { label: string; detail: string; at: 'past' | 'now' | 'to-come' }[] } & VisibleBetween)[];
  /** How to answer; undefined once that is over. */
  answer: { how: string; url: string | undefined; privacy: string } | undefined;
  /** Until when, in words, and as an instant for the reader's own clock; undefined unless it is open. */
  until: { text: string; instant: number; after: string } | undefined;
  /** What was promised, by when, and whether it was kept. */
  promise: { what: string; by: string; state: DatedText } | undefined;
}

const STAGES: readonly { state: State; label: string; detail: string }[] = [
  { state: 'open', label: t.life.open, detail: t.life.openText },
  { state: 'closed', label: t.life.closed, detail: t.life.closedText },
  { state: 'feedback', label: t.life.feedback, detail: t.life.feedbackText },
  { state: 'outcome', label: t.life.outcome, detail: t.life.outcomeText },
];

/** A consultation closes by itself when its time has passed, whatever its file still says. */
export function stateOn({ state, closesAt }: Pick<Consultation, 'state' | 'closesAt'>, day: string): State {
  return state === 'open' && closesAt !== undefined && closesAt.slice(0, 10) < day ? 'closed' : state;
}

/** @returns undefined for records that tell nothing of it */
export function toProgress(data: Consultation, day: string): ConsultationProgress | undefined {
  if (data.state === 'outcome' && data.promise === undefined) return undefined;
  const state = stateOn(data, day);
  const until = data.closesAt === undefined ? undefined : formatMoment(data.closesAt);
  const closes = state === 'open' && data.closesAt !== undefined ? toInstant(data.closesAt) : undefined;
  return {
    stages:
      closes === undefined
        ? [{ list: toStages(state, until) }]
        : [
            { list: toStages('open', until), until: closes },
            { list: toStages('closed', until), from: closes },
          ],
    answer:
      state === 'open' && data.toAnswer
        ? { how: data.toAnswer.how, url: data.toAnswer.url, privacy: data.toAnswer.privacy }
        : undefined,
    until:
      closes !== undefined && until !== undefined
        ? { text: t.openUntil(until), instant: closes, after: t.closedSince(until) }
        : undefined,
    promise: toPromise(data, day),
  };
}

function toStages(state: State, until: string | undefined): ConsultationProgress['stages'][number]['list'] {
  const now = STAGES.findIndex((stage) => stage.state === state);
  return STAGES.map(({ label, detail, state: stage }, at) => ({
    label,
    detail:
      stage === 'open' && until !== undefined ? (state === 'open' ? t.canAnswer(until) : t.couldAnswer(until)) : detail,
    at: at < now ? 'past' : at === now ? 'now' : 'to-come',
  }));
}

/** "2027-03-31T17:00" → "5pm UK time, Wednesday 31 March 2027". */
function formatMoment(local: string): string {
  const day = local.slice(0, 10);
  return t.ukTime(formatClock(local.slice(11)), weekdayOf(day), formatDay(day));
}

function toPromise({ promise }: Consultation, day: string): ConsultationProgress['promise'] {
  if (promise === undefined) return undefined;
  const { what, by, kept } = promise;
  return { what, by: formatDay(by), state: formatKept(by, kept, day) };
}

function formatKept(by: string, kept: NonNullable<Consultation['promise']>['kept'], day: string): DatedText {
  if (kept === undefined) {
    const passed = t.promiseStates.passed;
    if (day > by) return { now: passed };
    return { now: t.promiseStates.ahead, then: { text: passed, from: endOfDay(by) } };
  }
  if (kept.on === undefined) return { now: t.promiseStates.kept };
  // A month that holds the day itself is no delay anybody could prove.
  const isLate = kept.on > by;
  return { now: t.kept(formatDay(kept.on), isExact(kept.on), isLate) };
}
