// The deadlines of schemes as calendar files.
import type { Appointment, CalendarContent } from '#domain/appointments.ts';
import { formatRound, type WrittenRound } from '#domain/funding/written-rounds.ts';
import type { FundingIndex } from '#domain/funding/funding-index.ts';
import { endOfDay, toInstant } from '#time/london.ts';
import type { RenderContext } from '#domain/render-context.ts';
import type { Funding } from '#schema/funding.ts';
import { toRevision } from './revision.ts';
import { toMaker, toUid } from './uid.ts';

/** Two weeks to finish an application, and two days to send it. */
const REMIND_DAYS_BEFORE = [14, 2];

/** Ids of the schemes with a deadline that lies ahead on the day of the build. */
export function toDeadlineIds({ schemes, now }: FundingIndex): string[] {
  return [...schemes].filter(([, scheme]) => findAhead(scheme, now).length > 0).map(([id]) => id);
}

export function deadlineAddress(id: string): string {
  return `/calendar/funding/${id}.ics`;
}

/** @param ids schemes with a deadline */
export function toDeadlines(
  ids: readonly string[],
  fundingIndex: FundingIndex,
  context: RenderContext,
): CalendarContent {
  return {
    ...toMaker(context),
    name: `${context.settings.shortName}: funding deadlines`,
    description: 'Deadlines of funding schemes that lie ahead. Confirm each with the funder.',
    url: context.toAbsolute('/funding/'),
    appointments: ids.flatMap((id) => {
      const scheme = fundingIndex.schemes.get(id);
      return scheme === undefined
        ? []
        : findAhead(scheme, fundingIndex.now).map((round) => toAppointment(id, scheme, round, context));
    }),
  };
}

/** The rounds of a scheme whose closing lies ahead. */
function findAhead({ timing, rounds }: Funding, now: number): WrittenRound[] {
  if (timing.value === 'ended') return [];
  return rounds.filter(({ closesAt, closesOn }) => {
    if (closesAt !== undefined) return toInstant(closesAt) > now;
    return closesOn !== undefined && endOfDay(closesOn) > now;
  });
}

/** One deadline: without a name, so that it joins the reader's own calendar. */
export function toDeadline(id: string, fundingIndex: FundingIndex, context: RenderContext): CalendarContent {
  const { name: _name, description: _description, ...content } = toDeadlines([id], fundingIndex, context);
  return content;
}

function toAppointment(id: string, scheme: Funding, round: WrittenRound, context: RenderContext): Appointment {
  const { closesAt, closesOn = '', name, strand = '' } = round;
  const part = strand === '' ? '' : `.${strand.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  return {
    uid: toUid(`deadline-${id}.${(closesAt ?? closesOn).slice(0, 10)}${part}`, context),
    ...toRevision(`funding/${id}`, scheme, context),
    title: `Deadline: ${scheme.title} (${name})`,
    description: `${formatRound(round)} Confirm it with the funder: ${scheme.provider}.`,
    url: context.toAbsolute(`/funding/${id}/`),
    time: closesAt === undefined ? { day: closesOn } : { startsAt: closesAt },
    cancelled: false,
    isBusy: false,
    remindDaysBefore: REMIND_DAYS_BEFORE,
  };
}
