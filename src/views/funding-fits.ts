// The schemes that fit a theme, one line each, and how near they are to it.
import * as t from '#i18n/funding.ts';
import { getConnections } from '#domain/content-graph.ts';
import { getMainTheme } from '#domain/funding/finder-scheme.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import type { Phase } from '#domain/phases.ts';
import { toFundingRows, type FundingRowView } from './funding-row.ts';

/** A scheme in one line. */
export interface FundingLine {
  row: FundingRowView;
  /** How near it is to the theme of the page, where one is named. */
  fit?: { phase: Phase; text: string };
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
