// What else a reader of a scheme may want: what came before or after, what is alike, the guides, the groups that can help.
import * as pageParts from '#i18n/page-parts.ts';
import * as t from '#i18n/funding.ts';
import { findSimilar, type Similar } from '#domain/funding/similar.ts';
import { getThemes } from '#domain/funding/finder-scheme.ts';
import { getConnections, type Connection } from '#domain/content-graph.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import { getVerbStrength, getVerbLabel } from '#domain/verbs.ts';
import type { Funding } from '#schema/funding.ts';
import { toFundingRow } from './funding-row.ts';
import { toMidLabel } from './mid-sentence.ts';

export interface RelatedLine {
  title: string;
  href: string;
  reason: string;
}

const MOST_ALIKE = 3;
const MOST_GROUPS = 3;

/** @param taken addresses that the page leads to already */
export function toRelated(id: string, scheme: Funding, context: RenderContext, taken: ReadonlySet<string>) {
  const { graph, toHref } = context;
  const connectedTo = (collection: 'funding' | 'guides'): Connection[] =>
    getConnections(graph, `funding/${id}`, collection).filter(({ entry }) => !taken.has(entry.address));
  const connections = connectedTo('funding');
  const linked = new Set(connections.map(({ entry }) => entry.id));
  const alike = findSimilar(context.funding.placed, id, context.funding.facets, MOST_ALIKE).filter(
    (similar) => !linked.has(similar.id),
  );
  return {
    linked: connections.map((connection) => toLine(connection, context)),
    alike: alike.flatMap((similar) => {
      const other = context.funding.schemes.get(similar.id);
      const row = other && toFundingRow(other, find(context.funding.finder, similar.id, 'scheme'), context);
      return row ? [{ row, reason: toReason(similar) }] : [];
    }),
    compareHref: toHref(`/funding/compare/?ids=${[id, ...alike.map((similar) => similar.id)].join(',')}`),
    guides: connectedTo('guides').map(({ entry, reason }) => ({
      title: entry.title,
      href: toHref(entry.address),
      reason,
    })),
    groups: toGroups(scheme, context),
  };
}

/** "Alike in: grant; energy storage and systems; prototype". */
function toReason({ shared }: Similar): string {
  const told = shared.filter(({ facet }) => facet !== 'where' && facet !== 'amount').flatMap(({ labels }) => labels);
  return t.alikeIn(told.slice(0, 4).map(toMidLabel).join('; '));
}

function toLine({ entry, verb, forward, reason }: Connection, { toHref }: RenderContext): RelatedLine {
  return {
    title: entry.title,
    href: toHref(entry.address),
    reason: t.schemeDoes(getVerbLabel(verb, forward), reason),
  };
}

/** Groups that meet and work on the themes of the scheme, those that lead first. */
function toGroups(scheme: Funding, { funding, graph, toHref }: RenderContext): RelatedLine[] {
  const found = new Map<string, RelatedLine & { strength: number }>();
  for (const theme of getThemes(scheme)) {
    for (const { entry, verb } of getConnections(graph, `themes/${theme}`, 'groups')) {
      const strength = getVerbStrength(verb);
      if (!funding.meetingGroups.has(entry.id) || strength === 0 || (found.get(entry.id)?.strength ?? 0) >= strength)
        continue;
      const themeTitle = graph.entries.get(`themes/${theme}`)?.title ?? theme;
      const label = strength === 1 ? pageParts.work.leadsOn : t.worksOn;
      found.set(entry.id, {
        title: entry.title,
        href: toHref(entry.address),
        reason: `${label} ${themeTitle}.`,
        strength,
      });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.strength - a.strength || (a.title < b.title ? -1 : 1))
    .slice(0, MOST_GROUPS)
    .map(({ title, href, reason }) => ({ title, href, reason }));
}
