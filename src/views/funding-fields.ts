// A scheme as a flat list of fields: for the comparison, where a reader sees them, and for files, where a program does.
import * as labels from '#i18n/funding-labels.ts';
import * as pageParts from '#i18n/page-parts.ts';
import * as sections from '#i18n/sections.ts';
import * as t from '#i18n/funding.ts';
import { NOT_KNOWN } from '#domain/funding/compare.ts';
import { formatAmount } from '#domain/funding/amounts.ts';
import { getThemes } from '#domain/funding/finder-scheme.ts';
import type { FundingIndex } from '#domain/funding/funding-index.ts';
import { getState } from '#domain/funding/state.ts';
import { findNewestRound, formatRound, type WrittenRound } from '#domain/funding/written-rounds.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import type { Funding } from '#schema/funding.ts';
import { formatLevels, formatThemes, toPeople } from './funding-row.ts';

/** What a reader compares, in the order of the scheme page. */
export function toComparedFields(scheme: Funding, funding: FundingIndex): { label: string; text: string }[] {
  const { who, notFor, region, stage, partner, share, amount, paysFor, readiness, timing, rounds, apply, provider } =
    scheme;
  const field = (label: string, ...parts: (string | undefined)[]): { label: string; text: string } => {
    const text = parts.filter((part) => part !== undefined && part !== '').join('. ');
    return { label, text: text === '' ? NOT_KNOWN : text };
  };
  return [
    field(pageParts.kind, [scheme.kind, ...scheme.otherKinds].map((kind) => labels.kinds[kind]).join(', ')),
    field(t.funder, provider),
    field(t.whoCanApply, toPeople(who.types).join('; '), who.text),
    field(t.whoCannot, notFor?.text),
    field(t.where, region?.areas.map(funding.places.labelOf).join(', '), region?.text),
    field(t.howFarAlong, stage?.steps.map((step) => labels.steps[step]).join(', '), stage?.text),
    field(t.readinessLevel, readiness && formatLevels(readiness), readiness?.text),
    field(t.partnerNeeded, partner && labels.answers.partner[partner.needed], partner?.text),
    field(t.mustYouPayPart, share && labels.answers.pay[share.youPay], share?.text),
    field(t.amount, formatAmount(amount), amount?.text),
    field(t.whatItPaysFor, paysFor.text),
    field(t.timing, timing.text),
    field(sections.rounds, rounds.map(formatRound).join(' ')),
    field(t.howToApply, apply?.text),
    field(sections.themes, formatThemes(scheme, funding)),
  ];
}

type Column = readonly [name: string, read: (scheme: Funding, id: string) => string | number | undefined];

/** All fields for a spreadsheet. Dates as ISO 8601, lists joined by "; ", silent fields say so. */
export function toFileRow(id: string, scheme: Funding, context: RenderContext): { head: string[]; cells: string[] } {
  const columns: Column[] = [
    ...COLUMNS,
    [`state_on_${context.day}`, () => getState(find(context.funding.finder, id, 'scheme').timing, context.funding.now)],
    ['facts_of', () => find(context.funding.finder, id, 'scheme').timing.factsDate ?? 'undated'],
    ['themes', () => (scheme.allThemes === true ? 'all' : getThemes(scheme).join('; '))],
    ['page', () => context.toAbsolute(`/funding/${id}/`)],
    ['source_addresses', () => scheme.sources.map((source) => find(context.sources, source, 'source').url).join('; ')],
  ];
  return {
    head: columns.map(([name]) => name),
    cells: columns.map(([, read]) => String(read(scheme, id) ?? '')),
  };
}

const NOT_STATED = t.notStated;
const opensOf = (round: WrittenRound | undefined): string | undefined => round?.opensAt ?? round?.opensOn;
const closesOf = (round: WrittenRound | undefined): string | undefined => round?.closesAt ?? round?.closesOn;
const orSilent = (text: string | number | undefined): string | number => text ?? NOT_STATED;

const COLUMNS: readonly Column[] = [
  ['id', (_, id) => id],
  ['title', ({ title }) => title],
  ['also_known_as', ({ alsoKnownAs }) => alsoKnownAs.join('; ')],
  ['summary', ({ summary }) => summary],
  ['funder', ({ provider }) => provider],
  ['kind', ({ kind }) => kind],
  ['other_kinds', ({ otherKinds }) => otherKinds.join('; ')],
  ['timing', ({ timing }) => timing.value],
  ['timing_by_law', ({ timing }) => (timing.byLaw === true ? 'yes' : '')],
  ['timing_ends', ({ timing }) => timing.endsOn],
  ['timing_text', ({ timing }) => timing.text],
  ['newest_round', ({ rounds }) => findNewestRound(rounds)?.name],
  ['newest_round_opens', ({ rounds }) => orSilent(opensOf(findNewestRound(rounds)))],
  ['newest_round_closes', ({ rounds }) => orSilent(closesOf(findNewestRound(rounds)))],
  ['rounds', ({ rounds }) => rounds.map(formatRound).join(' ')],
  ['who_types', ({ who }) => who.types.join('; ')],
  ['who_benefits', ({ who }) => who.benefits?.join('; ')],
  ['who_as_partner', ({ who }) => who.asPartner?.join('; ')],
  ['who_text', ({ who }) => who.text],
  ['not_for', ({ notFor }) => orSilent(notFor?.text)],
  ['pays_for', ({ paysFor }) => paysFor.text],
  ['amount_min', ({ amount }) => amount?.min],
  ['amount_max', ({ amount }) => amount?.max],
  [
    'amount_currency',
    ({ amount }) => (amount?.min === undefined && amount?.max === undefined ? '' : (amount.currency ?? 'GBP')),
  ],
  ['amount_per', ({ amount }) => amount?.per],
  ['amount_measures', ({ amount }) => amount?.measures],
  ['amount_when', ({ amount }) => amount?.when],
  ['amount_text', ({ amount }) => orSilent(amount?.text)],
  ['you_pay', ({ share }) => orSilent(share?.youPay)],
  ['share_text', ({ share }) => orSilent(share?.text)],
  ['rates', ({ share }) => share?.rates.map((rate) => `${rate.who}, ${rate.for}: ${rate.maxPercent}%`).join('; ')],
  ['stage_steps', ({ stage }) => orSilent(stage?.steps.join('; '))],
  ['stage_text', ({ stage }) => stage?.text],
  ['readiness_from', ({ readiness }) => orSilent(readiness?.from)],
  ['readiness_to', ({ readiness }) => orSilent(readiness?.to)],
  ['partner_needed', ({ partner }) => orSilent(partner?.needed)],
  ['partner_text', ({ partner }) => partner?.text],
  ['areas', ({ region }) => orSilent(region?.areas.join('; '))],
  ['region_text', ({ region }) => region?.text],
  ['apply_address', ({ apply }) => orSilent(apply?.url)],
  ['apply_text', ({ apply }) => apply?.text],
  ['replaced_by', ({ replacedBy }) => replacedBy],
  ['gaps', ({ gaps }) => gaps.join('; ')],
  ['not_stated', ({ notStated }) => notStated.join('; ')],
  ['reviewed', ({ reviewed }) => reviewed],
];
