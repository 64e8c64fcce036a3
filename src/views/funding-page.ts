// The page of a scheme, in the order of the reader’s questions: is it for you, what you get, until when, how to apply.
import { ANSWER_LABELS, KIND_LABELS, STEP_LABELS } from '#domain/funding/facets.ts';
import { formatAmount } from '#domain/funding/amounts.ts';
import { AREA_LABELS } from '#domain/funding/places.ts';
import { toRoundWords } from '#domain/funding/written-rounds.ts';
import { toTimingData, type RowData } from '#domain/funding/timing-data.ts';
import type { Shelf } from '#domain/funding/shelf.ts';
import { formatDay } from '#domain/days.ts';
import { find, type Library } from '#domain/library.ts';
import { toReview } from '#domain/reviews.ts';
import type { Funding } from '#schema/funding.ts';
import { deadlineAddress, toDeadlineIds } from './funding-calendar.ts';
import { OWNER_WORDS } from './owner-words.ts';
import { toNotices, type Notice } from './funding-notices.ts';
import { toRoundsStrip, type SizedDrawing } from './funding-rounds.ts';
import { toRelated, type RelatedView } from './funding-related.ts';
import { formatLevels, toPeople, toStateView, type StateView } from './funding-row.ts';
import { toSuitView, type SuitView } from './funding-suit.ts';
import { toPageEnd, type PageEndView } from './page-end.ts';
import { SourceNumbers } from './sources.ts';
import { toStatement, type StatementView } from './statements.ts';

/** A question of the page with its short answer and the sentence behind it. */
export interface AnswerView {
  label: string;
  /** "Small or medium firm, start-ups too"; empty when the sentence says it all. */
  short: string;
  /** Absent when our sources do not say. */
  statement?: StatementView;
  /** The most the scheme pays, by applicant and work. */
  rates?: readonly { who: string; for: string; maxPercent: number }[];
  /** Said of readings of our own. */
  note?: string;
}

export interface SchemePageView {
  kind: string;
  state: StateView;
  timing: RowData;
  notices: Notice[];
  what: StatementView;
  forYou: AnswerView[];
  suit: SuitView;
  youGet: AnswerView[];
  /** Every dated round, with its source. */
  rounds: { text: string; source: StatementView['source'] }[];
  /** The rounds drawn, where one of the last months is dated. */
  strip: { text: string; drawings: SizedDrawing[] } | undefined;
  /** The deadline as a calendar file, while it lies ahead. */
  calendarHref: string | undefined;
  timingText: StatementView;
  apply: { statement?: StatementView; href?: string; goesTo?: string };
  tips: StatementView[];
  facts: StatementView[];
  contradictions: { text: string; sources: StatementView['source'][] }[];
  gaps: readonly string[];
  related: RelatedView;
  changes: { on: string; what: string }[];
  owner: string;
  aliases: readonly string[];
  end: PageEndView;
}

export function toSchemePage(id: string, scheme: Funding, shelf: Shelf, library: Library): SchemePageView {
  const numbers = new SourceNumbers();
  const finder = find(shelf.finder, id, 'scheme');
  const state = toStateView(finder, shelf.now);
  const say = (said: Parameters<typeof toStatement>[0] | undefined): { statement?: StatementView } =>
    said === undefined ? {} : { statement: toStatement(said, library, numbers) };
  const what = toStatement(scheme.what, library, numbers);
  const forYou = toForYou(scheme, say);
  const youGet = toYouGet(scheme, say);
  const timingText = toStatement(scheme.timing, library, numbers);
  const rounds = scheme.rounds.map((round) => {
    const text = toRoundWords(round);
    return { text, source: toStatement({ text, source: round.source }, library, numbers).source };
  });
  const end = (): PageEndView => toPageEnd(library, `funding/${id}`, scheme, numbers);
  return {
    kind: [scheme.kind, ...scheme.otherKinds].map((kind) => KIND_LABELS[kind]).join(', '),
    state,
    timing: toTimingData(finder.timing),
    notices: toNotices(scheme, finder.timing, shelf, library),
    what,
    forYou,
    youGet,
    rounds,
    strip: toRoundsStrip(id, shelf, library),
    calendarHref: toDeadlineIds(shelf).includes(id) ? library.toHref(deadlineAddress(id)) : undefined,
    timingText,
    apply: {
      ...say(scheme.apply),
      ...(scheme.apply === undefined ? {} : { href: scheme.apply.url, goesTo: scheme.apply.goesTo }),
    },
    tips: scheme.tips.map((tip) => toStatement(tip, library, numbers)),
    facts: scheme.facts.map((fact) => toStatement(fact, library, numbers)),
    contradictions: scheme.contradictions.map(({ text, sources }) => ({
      text,
      sources: sources.map((source) => toStatement({ text, source }, library, numbers).source),
    })),
    gaps: scheme.gaps,
    suit: toSuitView(id, scheme, shelf, library, numbers),
    related: toRelated(id, scheme, shelf, library),
    changes: scheme.changes.map(({ on, what: change }) => ({ on: formatDay(on), what: change })),
    owner: OWNER_WORDS[toReview('funding', scheme).owner],
    aliases: scheme.alsoKnownAs,
    end: end(),
  };
}

type Say = (said: { text: string; source: string; certainty?: 'stated' | 'reported' | undefined } | undefined) => {
  statement?: StatementView;
};

function toForYou(scheme: Funding, say: Say): AnswerView[] {
  const { who, notFor, region, partner, share, stage } = scheme;
  return [
    { label: 'Who can apply', short: toWho(who), ...say(who) },
    { label: 'Who cannot', short: '', ...say(notFor) },
    { label: 'Where', short: (region?.areas ?? []).map((area) => AREA_LABELS[area]).join(', '), ...say(region) },
    {
      label: 'How far along',
      short: (stage?.steps ?? []).map((step) => STEP_LABELS[step]).join(', '),
      ...say(stage),
      ...(stage === undefined ? {} : { note: 'The steps are our reading of the sentence.' }),
    },
    {
      label: 'Partner needed',
      short: partner === undefined ? '' : ANSWER_LABELS.partner[partner.needed],
      ...say(partner),
    },
    {
      label: 'Must you pay part',
      short: share === undefined ? '' : ANSWER_LABELS.pay[share.youPay],
      ...say(share),
      ...(share === undefined || share.rates.length === 0 ? {} : { rates: share.rates }),
    },
  ];
}

/** "University or college. As a partner: Small or medium firm, start-ups too". */
function toWho({ types, asPartner = [] }: Funding['who']): string {
  const partners = asPartner.length === 0 ? '' : `. As a partner: ${toPeople(asPartner).join('; ')}`;
  return `${toPeople(types).join('; ')}${partners}`;
}

function toYouGet(scheme: Funding, say: Say): AnswerView[] {
  const { amount, paysFor, readiness } = scheme;
  return [
    { label: 'Amount', short: formatAmount(amount) ?? '', ...say(amount) },
    { label: 'What it pays for', short: '', ...say(paysFor) },
    {
      label: 'Readiness level',
      short: readiness === undefined ? '' : formatLevels(readiness),
      ...(readiness?.source === undefined ? {} : say({ text: readiness.text, source: readiness.source })),
      ...(readiness?.editorial === true ? { note: readiness.text } : {}),
    },
  ];
}
