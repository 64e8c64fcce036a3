// What serves the same need today as a page of the past: organisations, groups, schemes and guides, chosen from the graph.
import { compareDays, daysBetween, lastDayOf } from '#time/days.ts';
import type { FacetId } from './funding/facets.ts';
import { isOld, type DateOf } from './funding/facts-date.ts';
import { getMainTheme, type SchemeOnDate } from './funding/finder-scheme.ts';
import type { FundingIndex } from './funding/funding-index.ts';
import { getState, hasPassedEnd } from './funding/state.ts';
import { getConnections, type EntryRef, type ContentGraph } from './content-graph.ts';
import type { Categories } from '#schema/categories.ts';
import type { Organisation } from '#schema/organisations.ts';

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
  fundingIndex: Pick<FundingIndex, 'placed' | 'schemes' | 'guides' | 'meetingGroups' | 'now'>;
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
  const themes = getThemesOf(ref, context.graph);
  const organisations = named('organisations').filter((id) => isActive(id, context));
  const schemes = named('funding').filter((id) => isOffered(id, context));
  const [scheme] = schemes.length > 0 ? schemes : rankSchemes(ref, themes, context);
  const guides = named('guides').filter((id) => context.fundingIndex.guides.some((guide) => guide.id === id));
  const [guide] = guides.length > 0 ? guides : rankGuides(ref, scheme, context);
  return {
    organisations: [
      ...organisations,
      ...rankOrganisations(ref, themes, context).filter((id) => !organisations.includes(id)),
    ].slice(0, Math.max(MOST_ORGANISATIONS, organisations.length)),
    groups: named('groups').filter((id) => context.fundingIndex.meetingGroups.has(id)),
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

/** The themes of an entry, or of the groups it belongs to or tells of. */
function getThemesOf(ref: EntryRef, graph: ContentGraph): Set<string> {
  const own = getConnections(graph, ref, 'themes');
  const through = own.length > 0 ? [] : getConnections(graph, ref, 'groups');
  return new Set(
    [...own, ...through.flatMap(({ entry }) => getConnections(graph, entry.ref, 'themes'))].map(
      ({ entry }) => entry.id,
    ),
  );
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
const KINDS_OF: readonly FacetId[] = ['need', 'where'];

function isOffered(id: string, { fundingIndex }: BridgeContext): boolean {
  const timing = fundingIndex.placed.find(({ scheme }) => scheme.id === id)?.scheme.timing;
  return (
    timing !== undefined && getState(timing, fundingIndex.now) !== 'closed' && !hasPassedEnd(timing, fundingIndex.now)
  );
}

/**
 * Schemes about a theme of the page, or of the kind and place of a scheme that closed; else those open to any theme that most
 * guides explain. Then what can be used soonest, and newer facts first.
 */
function rankSchemes(ref: EntryRef, themes: ReadonlySet<string>, context: BridgeContext): string[] {
  const { graph, fundingIndex, day } = context;
  const closed = fundingIndex.placed.find(({ scheme }) => ref === `funding/${scheme.id}`);
  const alike = [...(closed?.tokens ?? [])].filter((token) => KINDS_OF.some((facet) => token.startsWith(`${facet}.`)));
  const rank = ({ scheme, tokens }: SchemeOnDate) => {
    const data = fundingIndex.schemes.get(scheme.id);
    const main = getMainTheme(data ?? { links: [] });
    return {
      id: scheme.id,
      isAbout: main !== undefined && themes.has(main),
      isOpenToAny: data?.allThemes === true,
      alike: alike.filter((token) => tokens.has(token)).length,
      guides: getConnections(graph, `funding/${scheme.id}`, 'guides').length,
      isOld: isOld(scheme.timing, day),
      state: STATE_ORDER.indexOf(getState(scheme.timing, fundingIndex.now)),
      facts: scheme.timing.factsDate ?? '',
    };
  };
  return fundingIndex.placed
    .filter(({ scheme }) => `funding/${scheme.id}` !== ref && isOffered(scheme.id, context))
    .map(rank)
    .filter((one) => one.isAbout || one.alike > 0 || one.isOpenToAny)
    .sort(
      (a, b) =>
        Number(b.isAbout) - Number(a.isAbout) ||
        b.alike - a.alike ||
        Number(a.isOld) - Number(b.isOld) ||
        b.guides - a.guides ||
        a.state - b.state ||
        compareDays(b.facts, a.facts) ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id }) => id);
}

/** Guides linked to the entry, then those that explain the scheme offered, in the order of the guides. */
function rankGuides(ref: EntryRef, scheme: string | undefined, { graph, fundingIndex }: BridgeContext): string[] {
  const linked = new Set(getConnections(graph, ref, 'guides').map(({ entry }) => entry.id));
  const explaining = new Set(
    scheme === undefined ? [] : getConnections(graph, `funding/${scheme}`, 'guides').map(({ entry }) => entry.id),
  );
  return fundingIndex.guides
    .map(({ id }) => ({ id, score: Number(linked.has(id)) * 2 + Number(explaining.has(id)) }))
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

function toList(id: string | undefined): string[] {
  return id === undefined ? [] : [id];
}
