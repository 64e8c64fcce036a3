// A consultation on a day: without what followed later, and without a promise kept later.
import type { Consultation } from '#schema/consultations.ts';
import { isLater } from './sight.ts';

export function toConsultationOnDay(data: Consultation, day: string): Consultation {
  const { nextSteps, promise } = data;
  return {
    ...data,
    nextSteps: nextSteps.map((step) => ({ ...step, followed: step.followed.filter(({ on }) => !isLater(on, day)) })),
    ...(promise !== undefined && isLater(promise.kept?.on, day) ? { promise: { ...promise, kept: undefined } } : {}),
  };
}
