// The page of a scheme, in the order of the reader’s questions: is it for you, what you get, until when, how to apply.
import * as labels from '#i18n/funding-labels.ts';
import * as pageParts from '#i18n/page-parts.ts';
import * as t from '#i18n/funding.ts';
import { formatAmount, toOwnPart } from '#domain/funding/amounts.ts';
import { formatRound } from '#domain/funding/written-rounds.ts';
import type { FundingIndex } from '#domain/funding/funding-index.ts';
import { formatDay } from '#time/days.ts';
import { getConnections } from '#domain/content-graph.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import type { Funding } from '#schema/funding.ts';
import type { TextReferences } from '#schema/prose.ts';
import { toBridgeView } from './bridge.ts';
import { toSchemeCalendarLink } from './funding-calendar.ts';
import { toHelpline } from './funding-finder.ts';
import { toNotices } from './funding-notices.ts';
import { toRoundsStrip } from './funding-rounds.ts';
import { toRelated } from './funding-related.ts';
import { formatLevels, toPeople, toStateView } from './funding-row.ts';
import { toMidLabel } from './mid-sentence.ts';
import { toPageEnd } from './page-end.ts';
import { SourceNumbers, type StatementView } from './sources.ts';
import { TextContext } from './text-context.ts';
import type { QuotedRules } from '#domain/funding/judge.ts';
import { toLabels } from '#domain/funding/places.ts';

/** A question of the page with its short answer and the sentence behind it. */
export interface AnswerView {
  label: string;
  /** "Start-up, small or medium firm"; empty when the sentence says it all. */
  short: string;
  statement: StatementView;
  /** What the reader pays, worked out by us, with the sum behind it. */
  ownPart?: { text: string; sum: string };
  /** The most the scheme pays, by applicant and work. */
  rates?: readonly { who: string; for: string; maxPercent: number }[];
}

export function toSchemePage(id: string, scheme: Funding, references: TextReferences, context: RenderContext) {
  const numbers = new SourceNumbers(context);
  const finder = find(context.funding.finder, id, 'scheme');
  const state = toStateView(finder, context.funding.now);
  const bridge = state.state === 'closed' ? toBridgeView(`funding/${id}`, scheme.now, context) : undefined;
  const say = numbers.toStatement;
  const what = say(scheme.what);
  const forYou = toForYou(scheme, say, context.funding);
  const youGet = toYouGet(scheme, say);
  const timingText = say(scheme.timing);
  const rounds = scheme.rounds.map((round) => ({ text: formatRound(round), source: numbers.cite(round.source) }));
  const connected = [
    ...getConnections(context.graph, `funding/${id}`, 'funding'),
    ...getConnections(context.graph, `funding/${id}`, 'guides'),
  ];
  const elsewhere = new Set([...connected.map(({ entry }) => entry.address), ...(bridge?.addresses ?? [])]);
  return {
    kind: [scheme.kind, ...scheme.otherKinds].map((kind) => labels.kinds[kind]).join(', '),
    state,
    // As JSON, for the parts that follow the reader’s clock.
    timing: JSON.stringify(finder.timing),
    notices: toNotices(scheme, finder.timing, context),
    what,
    forYou,
    youGet,
    ...toNotKnown(scheme),
    rounds,
    // The rounds drawn, where one of the last months is dated.
    strip: toRoundsStrip(id, context),
    calendar: toSchemeCalendarLink(id, context),
    timingText,
    ...(scheme.apply === undefined
      ? {}
      : {
          apply: {
            statement: say(scheme.apply),
            href: scheme.apply.url,
            goesTo: scheme.apply.goesTo,
            // It is the one to ring, and that is the way to apply.
            ring: context.settings.helpline?.entry === id ? toHelpline(context) : undefined,
          },
        }),
    tips: scheme.tips.map(say),
    facts: scheme.facts.map(say),
    contradictions: scheme.contradictions.map(({ text, sources }) => ({
      text,
      sources: sources.map((source) => numbers.cite(source)),
    })),
    gaps: scheme.gaps,
    readings: toReadings(scheme),
    quotedRules: toQuotedRules(id, scheme, context, numbers),
    text: new TextContext(references, context, numbers, { elsewhere }),
    related: toRelated(id, scheme, context, new Set(bridge?.addresses)),
    changes: scheme.changes.map(({ on, what: change }) => ({ on: formatDay(on), what: change })),
    aliases: scheme.alsoKnownAs,
    ...(bridge === undefined ? {} : { bridge }),
    end: toPageEnd(context, `funding/${id}`, scheme, numbers, { references, elsewhere }),
  };
}

type Say = SourceNumbers['toStatement'];

/** Questions no source answers are left out here and named once, by `toNotKnown`. */
function toForYou(scheme: Funding, say: Say, { places }: FundingIndex): AnswerView[] {
  const { who, notFor, region, partner, share, stage } = scheme;
  return [
    { label: t.whoCanApply, short: toWho(who), statement: say(who) },
    ...(notFor === undefined ? [] : [{ label: t.whoCannot, short: '', statement: say(notFor) }]),
    ...(region === undefined
      ? []
      : [{ label: t.where, short: region.areas.map(places.labelOf).join(', '), statement: say(region) }]),
    ...(stage === undefined
      ? []
      : [
          {
            label: t.howFarAlong,
            short: stage.steps.map((step) => labels.steps[step]).join(', '),
            statement: say(stage),
          },
        ]),
    ...(partner === undefined
      ? []
      : [{ label: t.partnerNeeded, short: labels.answers.partner[partner.needed], statement: say(partner) }]),
    ...(share === undefined ? [] : [toShare(scheme, share, say)]),
  ];
}

function toShare(scheme: Funding, share: NonNullable<Funding['share']>, say: Say): AnswerView {
  const ownPart = toOwnPart(scheme);
  return {
    label: t.mustYouPayPart,
    short: labels.answers.pay[share.youPay],
    statement: say(share),
    ...(ownPart === undefined ? {} : { ownPart }),
    ...(share.rates.length === 0 ? {} : { rates: share.rates }),
  };
}

/** "University or college. As a partner: Start-up, small or medium firm". */
function toWho({ types, benefits, asPartner = [] }: Funding['who']): string {
  if (benefits !== undefined) {
    return t.forAndApplies(toPeople(benefits).join('; '), toPeople(types).join('; '));
  }
  const people = toPeople(types).join('; ');
  return asPartner.length === 0 ? people : t.withPartners(people, toPeople(asPartner).join('; '));
}

function toYouGet(scheme: Funding, say: Say): AnswerView[] {
  const { amount, paysFor, readiness } = scheme;
  return [
    ...(amount === undefined ? [] : [{ label: t.amount, short: formatAmount(amount) ?? '', statement: say(amount) }]),
    { label: t.whatItPaysFor, short: '', statement: say(paysFor) },
    ...(readiness?.source === undefined
      ? []
      : [
          {
            label: t.readinessLevel,
            short: formatLevels(readiness),
            statement: say({ text: readiness.text, source: readiness.source }),
          },
        ]),
  ];
}

/** "Not known: stage, partner." */
function toNotKnown({ notStated }: Funding): { notKnown?: string } {
  const labels = Object.keys(t.unknown).filter((field) => notStated.some((silent) => silent === field));
  if (labels.length === 0) return {};
  return { notKnown: pageParts.notKnown(labels.map((field) => t.unknown[field]).join(', ')) };
}

function toReadings({ stage, readiness }: Funding): string[] {
  return [
    ...(stage === undefined ? [] : [t.stageRead]),
    ...(readiness?.editorial === true ? [t.readinessReading(formatLevels(readiness), toMidLabel(readiness.text))] : []),
  ];
}

/** The rules of a scheme, which the reader's answers are held against in their own page: a `QuotedRules` as JSON. */
function toQuotedRules(id: string, scheme: Funding, context: RenderContext, numbers: SourceNumbers): string {
  const { rules } = find(context.funding.finder, id, 'scheme');
  const { who, stage, amount, region, share, partner } = scheme;
  const stated = { who, stage, sum: amount, where: region, pay: share, partner };
  const quotes = Object.fromEntries(
    Object.entries(stated).flatMap(([question, said]) => {
      if (said === undefined) return [];
      const { title } = find(context.sources, said.source, 'source');
      return [[question, { text: said.text, source: { title, number: numbers.of(said.source) } }]];
    }),
  );
  const data: QuotedRules = { rules, places: toLabels(context.funding.places), quotes };
  return JSON.stringify(data);
}
