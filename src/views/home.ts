// The home page: what can be used now, and the record of what was done. A part with nothing in it is absent.
import { phasePath } from '#charts/phase-disc.ts';
import { formatFactNumber } from '#domain/facts.ts';
import { formatShortAmount } from '#domain/funding/amounts.ts';
import { judge } from '#domain/funding/judge.ts';
import type { Shelf } from '#domain/funding/shelf.ts';
import type { EntryRef } from '#domain/hub.ts';
import { find, type Library } from '#domain/library.ts';
import { getPhaseRow } from '#domain/phases.ts';
import type { Group } from '#schema/groups.ts';
import type { Site } from '#schema/site.ts';
import { upperFirst } from '#text/letter-case.ts';
import { compareDays, formatDay } from '#time/days.ts';
import { FINDER_GROUPS, toHelpline, type HelplineView } from './funding-finder.ts';
import { toLatestRounds, type LatestRoundsView } from './funding-rounds.ts';
import { toFundingRows } from './funding-row.ts';
import { toBand, toDated, toPromises, type BandView, type ConsultationEntry, type PromisesView } from './record.ts';
import { toEventRows, toRows, type RowView } from './rows.ts';

interface NamedLink {
  label: string;
  href: string;
}

export interface HomeFact {
  /** "86" or "15–20", without the sign. */
  number: string;
  words: string;
  href: string;
}

/** Schemes that can be had at any time, or are open. */
export interface SchemesView {
  title: string;
  rows: { title: string; href: string; sum: string; kind: string }[];
  more: NamedLink;
}

export interface UseNowView {
  lede: string;
  schemes: SchemesView[];
  helpline: HelplineView | undefined;
  rounds: LatestRoundsView | undefined;
  events: RowView[];
}

/** A group and what it worked on: by how much, and the names. */
export interface WorkView extends NamedLink {
  status: string;
  leads: string[];
  contributes: string[];
}

export interface RecordView {
  lede: string;
  band: BandView | undefined;
  promises: (PromisesView & { lead: HomeFact & { disc: { path: string; edge: number } } }) | undefined;
  facts: HomeFact[];
  consultation: NamedLink | undefined;
  news: RowView[];
}

export interface HomePageView {
  tasks: { label: string; hint: string; href: string }[];
  /** The newest news of the site: how recent it is. */
  latest: { title: string; href: string; date: string } | undefined;
  now: UseNowView;
  record: RecordView;
  objectives: NamedLink[];
  themes: NamedLink[];
  groups: WorkView[];
}

const MOST_SCHEMES = 6;
const MOST_ROWS = 3;
const RADIUS = 49;

/** What the page is made of beside the library. */
export interface HomeContent {
  settings: Site;
  shelf: Shelf;
  groups: readonly { id: string; data: Group }[];
  /** The newest; undefined while there is none. */
  consultation: ConsultationEntry | undefined;
}

export function toHomePage({ settings, shelf, groups, consultation }: HomeContent, library: Library): HomePageView {
  const { home } = settings;
  const [newest] = toDated('news', library);
  return {
    tasks: home.tasks.map(({ label, hint, address }) => ({ label, hint, href: library.toHref(address) })),
    latest: newest && {
      title: newest.title,
      href: library.toHref(newest.address),
      date: formatDay(newest.date ?? ''),
    },
    now: toUseNow(settings, shelf, library),
    record: toRecord(settings, consultation, library),
    objectives: toLinks('objectives', library),
    themes: toLinks('themes', library),
    groups: groups.toSorted((a, b) => a.data.order - b.data.order).map((group) => toWork(group, library)),
  };
}

function toUseNow({ helpline }: Site, shelf: Shelf, library: Library): UseNowView {
  const schemes = (['open', 'no-closing-date'] as const).flatMap((group) => toSchemes(group, shelf, library) ?? []);
  const rounds = toLatestRounds(shelf, library, MOST_ROWS);
  const person = helpline && toHelpline(helpline, shelf, library);
  const parts = [
    ...(schemes.length > 0 ? ['money you can claim or ask for'] : []),
    ...(rounds === undefined ? [] : ['what comes in rounds']),
    ...(person === undefined ? [] : ['a person to ring']),
  ];
  const facts = [...shelf.finder.values()].flatMap(({ timing }) => timing.factsDate ?? []);
  const newest = facts
    .filter((date) => date.length > '2026'.length)
    .sort(compareDays)
    .at(-1);
  return {
    lede:
      parts.length === 0
        ? 'Events, organisations and guides that help today.'
        : `${toSentence(parts)}${newest === undefined ? '' : ` Facts up to ${formatDay(newest.slice(0, 7))}.`}`,
    schemes,
    helpline: person,
    rounds,
    events: toEventRows(library).ahead.slice(0, MOST_ROWS),
  };
}

/** ["money", "a person"] → "Money and a person." */
function toSentence(parts: readonly string[]): string {
  const text = [parts.slice(0, -1).join(', '), parts.at(-1) ?? ''].filter((part) => part !== '').join(' and ');
  return `${upperFirst(text)}.`;
}

const WHEN = { open: 'open now', 'no-closing-date': 'without a closing date' } as const;

function toSchemes(group: keyof typeof WHEN, shelf: Shelf, library: Library): SchemesView | undefined {
  const ids = [...shelf.finder.values()].filter((scheme) => judge(scheme, {}, shelf.now).group === group);
  if (ids.length === 0) return undefined;
  const rows = toFundingRows(
    ids.map(({ id }) => id),
    'closing',
    shelf,
    library,
  );
  return {
    title: FINDER_GROUPS[group].title,
    rows: rows.slice(0, MOST_SCHEMES).map(({ id, title: name, href, kind, forWhom }) => ({
      title: name,
      href,
      sum: formatShortAmount(find(shelf.schemes, id, 'scheme').amount) ?? '',
      kind: `${upperFirst(kind.toLowerCase())} · ${forWhom}`,
    })),
    more: { label: `All ${rows.length} ${WHEN[group]}`, href: library.toHref(`/funding/#${group}`) },
  };
}

function toRecord(
  { home, organisation }: Site,
  consultation: ConsultationEntry | undefined,
  library: Library,
): RecordView {
  const { hub, toHref } = library;
  const band = toBand(organisation, hub.byCollection.get('consultations') ?? [], library);
  const promises = consultation && toPromises(consultation, library);
  return {
    lede: 'What was done and what came of it. Each line leads to its source.',
    band,
    promises: promises && { ...promises, lead: toLeadFact(home, library) },
    facts: consultation ? home.facts.map(({ id, words }) => toFact(id, words, library)) : [],
    consultation: consultation && {
      label: 'All charts and tables',
      href: toHref(`/consultation/${consultation.id}/`),
    },
    news: toRows(library, 'news').slice(0, MOST_ROWS),
  };
}

function toLeadFact(home: Site['home'], library: Library): HomeFact & { disc: { path: string; edge: number } } {
  const share = (find(library.facts, home.leadFact, 'number').row.value ?? 0) / 100;
  return {
    ...toFact(home.leadFact, home.leadWords, library),
    disc: { path: phasePath(0.5, RADIUS, 50), edge: Math.round(Math.abs(2 * share - 1) * RADIUS * 100) / 100 },
  };
}

function toFact(id: string, words: string, library: Library): HomeFact {
  const { row, figure } = find(library.facts, id, 'number');
  return {
    number: formatFactNumber(row) ?? 'not published',
    words,
    href: library.toHref(`/consultation/${figure.data.consultation}/${figure.id}/`),
  };
}

function toLinks(collection: 'objectives' | 'themes', { hub, toHref }: Library): NamedLink[] {
  return (hub.byCollection.get(collection) ?? []).map(({ title, address }) => ({
    label: title,
    href: toHref(address),
  }));
}

function toWork({ id, data }: HomeContent['groups'][number], { hub, toHref }: Library): WorkView {
  const ref: EntryRef = `groups/${id}`;
  const work = (['themes', 'objectives'] as const).flatMap((axis) =>
    getPhaseRow(hub, ref, axis).map(({ entry, strength }) => ({
      label: axis === 'objectives' ? `objective ${entry.order}` : entry.shortTitle,
      strength,
    })),
  );
  const namesOf = (strength: 'leads' | 'contributes'): string[] =>
    work.filter((one) => one.strength === strength).map(({ label }) => label);
  return {
    label: data.shortTitle,
    href: toHref(`/groups/${id}/`),
    status: data.status.words,
    leads: namesOf('leads'),
    contributes: namesOf('contributes'),
  };
}
