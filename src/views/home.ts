// The home page: what can be used now, and the record of what was done. A part with nothing in it is absent.
import { finderGroups } from '#i18n/funding.ts';
import * as t from '#i18n/home.ts';
import { phasePath } from '#charts/phase-disc.ts';
import { formatFactNumber } from '#domain/facts.ts';
import { formatShortAmount } from '#domain/funding/amounts.ts';
import { judge } from '#domain/funding/judge.ts';
import { findOpenEnd } from '#domain/funding/state.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import type { Group } from '#schema/groups.ts';
import type { Site } from '#schema/site.ts';
import { toAndList } from '#text/and-list.ts';
import { upperFirst } from '#text/letter-case.ts';
import { compareDays, formatDay } from '#time/days.ts';
import { toHelpline } from './funding-finder.ts';
import { toLatestRounds } from './funding-rounds.ts';
import { toFundingRows } from './funding-row.ts';
import { toGroupRows } from './group.ts';
import { toBand, toDated, toPromises, type ConsultationEntry } from './record.ts';
import { toEventRows } from './rows.ts';

const MOST_SCHEMES = 6;
const MOST_ROWS = 3;
const RADIUS = 49;

/** What the page is made of beside the render context. */
export interface HomeContent {
  groups: readonly { id: string; data: Group }[];
  /** The newest; undefined while there is none. */
  consultation: ConsultationEntry | undefined;
}

export function toHomePage({ groups, consultation }: HomeContent, context: RenderContext) {
  const [newest] = toDated('news', context);
  const record = toRecord(consultation, context);
  const work = {
    objectives: toLinks('objectives', context),
    themes: toLinks('themes', context),
    groups: toGroupRows(groups, context),
  };
  return {
    tasks: context.settings.home.tasks
      .filter(({ address }) => !context.absent.has(address))
      .map(({ label, hint, address }) => ({ label, hint, href: context.toHref(address) })),
    latest: newest && {
      title: newest.title,
      href: context.toHref(newest.address),
      date: formatDay(newest.date ?? ''),
    },
    now: toUseNow(context),
    record,
    work: Object.values(work).some((links) => links.length > 0)
      ? { title: groups.length > 0 ? t.whoWorkedOnWhat : t.objectivesAndThemes, ...work }
      : undefined,
  };
}

function toUseNow(context: RenderContext) {
  const schemes = (['open', 'no-closing-date'] as const).flatMap((group) => toSchemes(group, context) ?? []);
  const rounds = toLatestRounds(context, MOST_ROWS);
  const person = toHelpline(context);
  const parts = [
    ...(schemes.length > 0 ? [t.now.money] : []),
    ...(rounds === undefined ? [] : [t.now.rounds]),
    ...(person === undefined ? [] : [t.now.person]),
  ];
  const { ahead, noneFrom } = toEventRows(context);
  const events = context.absent.has('/events/')
    ? undefined
    : { ahead: ahead.slice(0, MOST_ROWS), ...(noneFrom !== undefined && { noneFrom }) };
  if (parts.length === 0 && events === undefined) return undefined;
  const facts = [...context.funding.finder.values()].flatMap(({ timing }) => timing.factsDate ?? []);
  const newest = facts
    .filter((date) => date.length > '2026'.length)
    .sort(compareDays)
    .at(-1);
  return {
    lede:
      parts.length === 0
        ? t.nowLedeNone
        : `${upperFirst(toAndList(parts))}.${newest === undefined ? '' : t.factsUpTo(formatDay(newest.slice(0, 7)))}`,
    schemes,
    helpline: person,
    rounds,
    events,
  };
}

function toSchemes(group: 'open' | 'no-closing-date', context: RenderContext) {
  const { finder, now } = context.funding;
  const ids = [...finder.values()].filter((scheme) => judge(scheme, {}, now).group === group);
  if (ids.length === 0) return undefined;
  const rows = toFundingRows(
    ids.map(({ id }) => id),
    'closing',
    context,
  );
  const isOpen = group === 'open';
  const endOf = (id: string): number => findOpenEnd(find(finder, id, 'scheme').timing, now);
  const shown = rows.slice(0, MOST_SCHEMES).map(({ id, title: name, href, kind, forWhom, state }) => ({
    title: name,
    href,
    sum: formatShortAmount(find(context.funding.schemes, id, 'scheme').amount) ?? '',
    kind: [upperFirst(kind.toLowerCase()), forWhom, ...(state.isOld ? [state.factsLabel] : [])].join(' · '),
    ...(isOpen && { until: endOf(id) }),
  }));
  return {
    title: finderGroups[group].title,
    rows: shown,
    // Of all, those too that are not among the rows.
    ...(isOpen && { until: Math.max(...ids.map((one) => endOf(one.id))) }),
    // How many are open may change before the page is built again.
    more: {
      label: isOpen ? t.allOpenNow : t.allAlways(rows.length),
      href: context.toHref(`/funding/#${group}`),
    },
  };
}

function toRecord(consultation: ConsultationEntry | undefined, context: RenderContext) {
  const {
    toHref,
    settings: { home },
  } = context;
  const band = toBand(context);
  const promises = consultation && toPromises(consultation, context);
  return {
    lede: t.recordLede,
    band,
    promises: promises && { ...promises, lead: home.lead && toLeadFact(home.lead, context) },
    facts: consultation ? home.facts.map(({ id, words }) => toFact(id, words, context)) : [],
    consultation: consultation && {
      label: t.allChartsAndTables,
      href: toHref(`/consultation/${consultation.id}/`),
    },
  };
}

function toLeadFact({ id, words }: NonNullable<Site['home']['lead']>, context: RenderContext) {
  const share = (find(context.facts, id, 'number').row.value ?? 0) / 100;
  return {
    ...toFact(id, words, context),
    disc: { path: phasePath(0.5, RADIUS, 50), edge: Math.round(Math.abs(2 * share - 1) * RADIUS * 100) / 100 },
  };
}

function toFact(id: string, text: string, context: RenderContext) {
  const { row, figure } = find(context.facts, id, 'number');
  return {
    // "86" or "15–20", without the per cent sign.
    number: formatFactNumber(row) ?? t.notPublished,
    text: text,
    href: context.toHref(`/consultation/${figure.data.consultation}/${figure.id}/`),
  };
}

function toLinks(collection: 'objectives' | 'themes', { graph, toHref }: RenderContext) {
  return (graph.byCollection.get(collection) ?? []).map(({ title, address, order }) => ({
    // Of an objective; of a theme, the place of its letter.
    number: order,
    label: title,
    href: toHref(address),
  }));
}
