// What serves the same need today as a page of the past: organisations, groups, schemes and guides, chosen from the graph.
import { compareDays, daysBetween, lastDayOf } from '#time/days.ts';
import { isOld, type DateOf } from './funding/facts-date.ts';
import { getMainTheme } from './funding/finder-scheme.ts';
import type { FundingIndex } from './funding/funding-index.ts';
import { getState, hasPassedEnd } from './funding/state.ts';
import { getConnections, type ContentGraph, type EntryRef } from './content-graph.ts';
import type { Categories } from '#schema/categories.ts';
import type { Funding } from '#schema/funding.ts';
import type { Organisation } from '#schema/organisations.ts';
import { find } from './render-context.ts';

/** Ids of what a page offers, the best first. Nothing in it is closed, ended or dormant. */
export interface Bridge {
  organisations: string[];
  groups: string[];
  schemes: string[];
  guides: string[];
}

export interface BridgeContext {
  graph: ContentGraph;
  organisations: ReadonlyMap<string, Organisation>;
  /** Whom anybody may turn to where no organisation works on a theme, and whom nobody is sent to. */
  categories: Pick<Categories, 'turnTo' | 'neverOffered'>;
  dateOf: DateOf;
  funding: Pick<FundingIndex, 'placed' | 'schemes' | 'guides' | 'meetingGroups' | 'now'>;
  day: string;
}

const MOST_ORGANISATIONS = 2;
/** Older sources do not show that an organisation is still at work. */
const FRESH_DAYS = 5 * 366;

/**
 * Entries that an editor names come first; the graph fills what they leave open: two organisations, a scheme and a guide.
 * @param chosen entries named under `now`
 */
export function toBridge(ref: EntryRef, chosen: readonly EntryRef[], context: BridgeContext): Bridge {
  const named = (collection: string): string[] =>
    chosen.filter((one) => one.startsWith(`${collection}/`)).map((one) => one.slice(collection.length + 1));
  const themes = getThemesOf(ref, context);
  const organisations = named('organisations').filter((id) => isActive(id, context));
  const schemes = named('funding').filter((id) => isOffered(id, context));
  const [scheme] = schemes.length > 0 ? schemes : rankSchemes(ref, themes, context);
  const guides = named('guides').filter((id) => context.funding.guides.some((guide) => guide.id === id));
  const [guide] = guides.length > 0 ? guides : rankGuides(ref, scheme, context);
  return {
    organisations: [
      ...organisations,
      ...rankOrganisations(ref, themes, context).filter((id) => !organisations.includes(id)),
    ].slice(0, Math.max(MOST_ORGANISATIONS, organisations.length)),
    groups: named('groups').filter((id) => context.funding.meetingGroups.has(id)),
    schemes: schemes.length > 0 ? schemes : toList(scheme),
    guides: guides.length > 0 ? guides : toList(guide),
  };
}

/** The date of the newest source about an organisation; undefined where none is dated. */
export function getLastSeen({ sources }: Organisation, dateOf: DateOf): string | undefined {
  return sources
    .map((source) => dateOf(source))
    .filter((date) => date !== undefined)
    .sort(compareDays)
    .at(-1);
}

/** A page that names more themes is about none of them. */
const MOST_THEMES = 2;

/** What an entry is about: the main theme of a scheme, the themes of another entry or of the groups it belongs to or reports on. */
function getThemesOf(ref: EntryRef, { graph, funding }: BridgeContext): Set<string> {
  const scheme = getScheme(ref, funding);
  if (scheme !== undefined) return new Set(toList(getMainTheme(scheme)));
  const own = getConnections(graph, ref, 'themes');
  const through = own.length > 0 ? [] : getConnections(graph, ref, 'groups');
  const themes = new Set(
    [...own, ...through.flatMap(({ entry }) => getConnections(graph, entry.ref, 'themes'))].map(
      ({ entry }) => entry.id,
    ),
  );
  return themes.size > MOST_THEMES ? new Set() : themes;
}

function getScheme(ref: EntryRef, { schemes }: BridgeContext['funding']): Funding | undefined {
  return ref.startsWith('funding/') ? schemes.get(ref.slice('funding/'.length)) : undefined;
}

/** At work by a source of the last years, and with a website to visit. */
function isActive(id: string, { organisations, categories, dateOf, day }: BridgeContext): boolean {
  const data = organisations.get(id);
  if (data?.status.kind !== 'active' || data.website === undefined) return false;
  if (categories.neverOffered.includes(data.role)) return false;
  const seen = getLastSeen(data, dateOf);
  return seen !== undefined && daysBetween(lastDayOf(seen), day) <= FRESH_DAYS;
}

function rankOrganisations(ref: EntryRef, themes: ReadonlySet<string>, context: BridgeContext): string[] {
  const { graph, organisations, categories, dateOf } = context;
  const linked = new Set(getConnections(graph, ref, 'organisations').map(({ entry }) => entry.id));
  return [...organisations]
    .filter(([id]) => isActive(id, context))
    .map(([id, data]) => {
      const own = getConnections(graph, `organisations/${id}`, 'themes').map(({ entry }) => entry.id);
      const shared = own.filter((theme) => themes.has(theme)).length;
      const place = own.length === 0 ? categories.turnTo.indexOf(data.role) : -1;
      return { id, score: shared * 2 + Number(linked.has(id)), place, seen: getLastSeen(data, dateOf) ?? '' };
    })
    .filter(({ score, place }) => score > 0 || place >= 0)
    .sort((a, b) => b.score - a.score || a.place - b.place || compareDays(b.seen, a.seen) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

const STATE_ORDER = ['open', 'ongoing', 'opens-soon', 'rounds', 'announced'];

function isOffered(id: string, { funding }: BridgeContext): boolean {
  const timing = funding.placed.find(({ scheme }) => scheme.id === id)?.scheme.timing;
  return timing !== undefined && getState(timing, funding.now) !== 'closed' && !hasPassedEnd(timing, funding.now);
}

/**
 * Schemes about a theme of the page, and those open to any. For a scheme that closed: what replaces it, then what is of its kind,
 * for the same people and the same stage of work. What is only announced comes last; then more guides and newer facts first.
 */
function rankSchemes(ref: EntryRef, themes: ReadonlySet<string>, context: BridgeContext): string[] {
  const { graph, funding, day } = context;
  const closed = getScheme(ref, funding);
  return funding.placed
    .filter(({ scheme: { id } }) => `funding/${id}` !== ref && isOffered(id, context))
    .flatMap(({ scheme: { id, timing } }) => {
      const data = find(funding.schemes, id, 'scheme');
      const isAbout = themes.has(getMainTheme(data) ?? '');
      const isNext = closed?.replacedBy === `funding/${id}`;
      if (!isNext && !isAbout && data.allThemes !== true) return [];
      const state = getState(timing, funding.now);
      const order = [
        Number(!isNext),
        Number(state === 'announced'),
        ...(closed === undefined ? [] : toDistance(data, closed)),
        Number(!isAbout),
        Number(isOld(timing, day)),
        -getConnections(graph, `funding/${id}`, 'guides').length,
        STATE_ORDER.indexOf(state),
      ];
      return [{ id, order, facts: timing.factsDate ?? '' }];
    })
    .sort((a, b) => compareInTurn(a.order, b.order) || compareDays(b.facts, a.facts) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** How far a scheme is from another: in its kind, in whom it is for, in how far along they are; 0 is the same. */
function toDistance(a: Funding, b: Funding): number[] {
  const kindsOf = ({ kind, otherKinds }: Funding): string[] => [kind, ...otherKinds];
  const peopleOf = ({ who }: Funding): string[] => who.benefits ?? who.types;
  return [
    Number(new Set(kindsOf(a)).isDisjointFrom(new Set(kindsOf(b)))),
    1 - toShare(peopleOf(a), peopleOf(b)),
    1 - toShare(a.stage?.steps ?? [], b.stage?.steps ?? []),
  ];
}

/** How much of two lists is in both, from 0 to 1. */
function toShare(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 0 : new Set(a).intersection(new Set(b)).size / all;
}

/** By the first place at which two lists of one length differ. */
function compareInTurn(a: readonly number[], b: readonly number[]): number {
  return a.map((one, index) => one - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** Guides linked to the entry, then those that explain the scheme offered, in the order of the guides. */
function rankGuides(ref: EntryRef, scheme: string | undefined, { graph, funding }: BridgeContext): string[] {
  const linked = new Set(getConnections(graph, ref, 'guides').map(({ entry }) => entry.id));
  const explaining = new Set(
    scheme === undefined ? [] : getConnections(graph, `funding/${scheme}`, 'guides').map(({ entry }) => entry.id),
  );
  return funding.guides
    .map(({ id }) => ({ id, score: Number(linked.has(id)) * 2 + Number(explaining.has(id)) }))
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

function toList(id: string | undefined): string[] {
  return id === undefined ? [] : [id];
}
