// The schemes that fit a theme or an objective, one line each, and why: through the themes each stands for.
import * as t from '#i18n/funding.ts';
import { getConnections, type EntryRef } from '#domain/content-graph.ts';
import { getMainTheme } from '#domain/funding/finder-scheme.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import { getLinkStrength, type Phase } from '#domain/phases.ts';
import { toAndList } from '#text/and-list.ts';
import { toFundingRows, type FundingRowView } from './funding-row.ts';

/** A scheme in one line. */
export interface FundingLine {
  row: FundingRowView;
  /** How near it is to the theme of the page, where one is named. */
  fit?: { phase: Phase; text: string };
  reason?: string;
}

export interface FittingFunding {
  lines: FundingLine[];
  /** Closed schemes, kept as a record. */
  closed: { title: string; href: string }[];
  /** Where there are schemes at all. */
  all?: { label: string; href: string };
  /** Addresses of this site that it leads to. */
  addresses: string[];
}

const MOST_LINES = 5;
const ABOUT = { phase: { kind: 'share', share: 1 }, text: t.fitsTheme } as const;
const OPEN_TO = { phase: { kind: 'share', share: 0.5 }, text: t.openToIt } as const;

/** Schemes linked to the theme; first those that are about it. */
export function toFundingOfTheme(theme: string, context: RenderContext): FittingFunding {
  const ids = getConnections(context.graph, `themes/${theme}`, 'funding').map(({ entry }) => entry.id);
  const rows = toFundingRows(ids, 'closing', context);
  const isClosed = ({ state }: FundingRowView): boolean => state.state === 'closed';
  const lines = rows
    .filter((row) => !isClosed(row))
    .map((row): FundingLine => ({
      row,
      fit: getMainTheme(find(context.funding.schemes, row.id, 'scheme')) === theme ? ABOUT : OPEN_TO,
    }))
    .sort((a, b) => Number(b.fit === ABOUT) - Number(a.fit === ABOUT));
  return toFitting(lines, rows.filter(isClosed), context);
}

function toFitting(
  lines: FundingLine[],
  closed: readonly FundingRowView[],
  { funding, absent, toHref }: RenderContext,
): FittingFunding {
  return {
    lines,
    closed: closed.map(({ title, href }) => ({ title, href })),
    ...(absent.has('/funding/')
      ? {}
      : { all: { label: t.judgeAgainst(funding.schemes.size), href: toHref('/funding/') } }),
    addresses: [...lines.map(({ row }) => row.id), ...closed.map(({ id }) => id)]
      .map((id) => `/funding/${id}/`)
      .concat('/funding/'),
  };
}

/** Schemes that fit the themes of an objective, those first that fit most of them. */
export function toFundingThroughThemes(ref: EntryRef, context: RenderContext): FittingFunding {
  const { graph } = context;
  const titles = new Map<string, string[]>();
  for (const { entry } of getConnections(graph, ref, 'themes')) {
    if (getLinkStrength(graph, ref, entry.ref).strength === 'none') continue;
    for (const scheme of getConnections(graph, entry.ref, 'funding')) {
      titles.set(scheme.entry.id, [...(titles.get(scheme.entry.id) ?? []), entry.shortTitle]);
    }
  }
  const most = Math.max(0, ...[...titles.values()].map((themes) => themes.length));
  const best = [...titles].filter(([, themes]) => themes.length >= Math.min(2, most));
  const reasons = new Map(best.map(([id, themes]) => [id, t.fitsThemes(toAndList(themes))]));
  const lines = toFundingRows([...reasons.keys()], 'closing', context)
    .filter(({ state }) => state.state !== 'closed')
    .slice(0, MOST_LINES)
    .map((row): FundingLine => ({ row, reason: find(reasons, row.id, 'reason') }));
  return toFitting(lines, [], context);
}
