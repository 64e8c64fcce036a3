// The finder: six questions, every scheme in the group it stands in while nothing is answered, and whom to ring.
import * as t from '#i18n/funding.ts';
import { GROUPS, judge, type Group } from '#domain/funding/judge.ts';
import { toQuestions, type OptionView, type QuestionView } from '#domain/funding/questions.ts';
import { toLabels } from '#domain/funding/places.ts';
import { findLatest } from '#domain/funding/state.ts';
import type { FundingIndex } from '#domain/funding/funding-index.ts';
import { formatDay } from '#time/days.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import { londonDay } from '#time/london.ts';
import { toFacetViews } from './funding-facets.ts';
import { toDeadlinesView } from './funding-calendar.ts';
import { toFileViews } from './funding-files.ts';
import { toFundingRows } from './funding-row.ts';

/** A line of the panel; the last holds two questions. */
export interface AskView {
  number: number;
  title: string;
  /** An answer is a link to a plain list until the script makes it a choice. */
  questions: (Omit<QuestionView, 'options'> & { options: (OptionView & { href: string; count: number })[] })[];
}

export interface HelplineView {
  title: string;
  href: string;
  phone: string;
  telHref: string;
  forWhom: string;
  note: string;
}

export function toFinder(context: RenderContext) {
  const ids = [...context.funding.schemes.keys()];
  const rows = toFundingRows(ids, 'closing', context);
  const groupOf = (id: string): Group =>
    judge(find(context.funding.finder, id, 'scheme'), {}, context.funding.now).group;
  return {
    count: ids.length,
    asks: toAsks(context),
    groups: GROUPS.map((id) => ({
      id,
      ...t.finderGroups[id],
      ...(id === 'rounds' ? { lead: toRoundsLead(context.funding) } : {}),
      isFolded: id === 'further' || id === 'closed',
      rows: rows.filter((row) => groupOf(row.id) === id),
    })),
    helpline: toHelpline(context),
    files: toFileViews(
      { csv: '/funding/schemes.csv', json: '/api/v1/funding.json', ics: '/calendar/funding-deadlines.ics' },
      ids,
      context,
    ),
    deadlines: toDeadlinesView(context),
  };
}

function toAsks(context: RenderContext): AskView[] {
  const lists = new Map(toFacetViews(context).map(({ id, options }) => [id, options]));
  const questions = toQuestions(toLabels(context.funding.places)).map((question) => {
    const list = lists.get(question.id === 'sum' ? 'amount' : question.id) ?? [];
    return {
      ...question,
      options: question.options.map((option) => {
        const { href = '', count = 0 } = list.find(({ id }) => id === option.id) ?? {};
        return { ...option, href, count };
      }),
    };
  });
  const [pay, partner] = questions.slice(5);
  return [
    ...questions
      .slice(0, 5)
      .map((question, index) => ({ number: index + 1, title: question.question, questions: [question] })),
    ...(pay && partner ? [{ number: 6, title: t.payOrPartner, questions: [pay, partner] }] : []),
  ];
}

function toRoundsLead({ finder, now }: FundingIndex): string {
  const closings = [...finder.values()].flatMap(({ timing }) => findLatest(timing, now)?.closes ?? []);
  const last = Math.max(...closings);
  return closings.length === 0 || last > now ? '' : t.noDateAfter(formatDay(londonDay(last - 1)));
}

export function toHelpline({ settings, funding, toHref }: RenderContext): HelplineView | undefined {
  if (settings.helpline === undefined) return undefined;
  const { entry, phone, forWhom, note } = settings.helpline;
  return {
    title: find(funding.schemes, entry, 'scheme').title,
    href: toHref(`/funding/${entry}/`),
    phone: phone.replaceAll(' ', '\u00a0'),
    telHref: `tel:+44${phone.replaceAll(' ', '').slice(1)}`,
    forWhom,
    note,
  };
}
