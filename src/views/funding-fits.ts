// The schemes that fit a theme or an objective, one line each, and why: through the themes each stands for.
import { getConnections, type EntryRef } from '#domain/hub.ts';
import { getMainTheme } from '#domain/funding/finder-scheme.ts';
import type { Shelf } from '#domain/funding/shelf.ts';
import { find, type Library } from '#domain/library.ts';
import { getTie, type Phase } from '#domain/phases.ts';
import { toFundingRows, type FundingRowView } from './funding-row.ts';

/** A scheme in one line. */
export interface FundingLine {
  row: FundingRowView;
  /** How near it is to the theme of the page, where one is named. */
  fit?: { phase: Phase; words: string };
  reason?: string;
}

export interface FittingFunding {
  lines: FundingLine[];
  /** Closed schemes, kept as a record. */
  closed: { title: string; href: string }[];
  all: { label: string; href: string };
  /** Addresses of this site that it leads to. */
  addresses: string[];
}

const MOST_LINES = 5;
const ABOUT = { phase: { kind: 'share', share: 1 }, words: 'About this theme' } as const;
const OPEN_TO = { phase: { kind: 'share', share: 0.5 }, words: 'Open to it, by our reading' } as const;

/** Schemes linked to the theme; first those that are about it. */
export function toFundingOfTheme(theme: string, shelf: Shelf, library: Library): FittingFunding {
  const ids = getConnections(library.hub, `themes/${theme}`, 'funding').map(({ entry }) => entry.id);
  const rows = toFundingRows(ids, 'closing', shelf, library);
  const isClosed = ({ state }: FundingRowView): boolean => state.state === 'closed';
  const lines = rows
    .filter((row) => !isClosed(row))
    .map((row): FundingLine => ({
      row,
      fit: getMainTheme(find(shelf.schemes, row.id, 'scheme')) === theme ? ABOUT : OPEN_TO,
    }))
    .sort((a, b) => Number(b.fit === ABOUT) - Number(a.fit === ABOUT));
  return toFitting(lines, rows.filter(isClosed), shelf, library);
}

function toFitting(
  lines: FundingLine[],
  closed: readonly FundingRowView[],
  { schemes }: Shelf,
  { toHref }: Library,
): FittingFunding {
  return {
    lines,
    closed: closed.map(({ title, href }) => ({ title, href })),
    all: { label: `Judge all ${schemes.size} schemes against your answers`, href: toHref('/funding/') },
    addresses: [...lines.map(({ row }) => row.id), ...closed.map(({ id }) => id)]
      .map((id) => `/funding/${id}/`)
      .concat('/funding/'),
  };
}

/** Schemes that fit the themes of an objective, those first that fit most of them. */
export function toFundingThroughThemes(ref: EntryRef, joins: string, shelf: Shelf, library: Library): FittingFunding {
  const { hub } = library;
  const titles = new Map<string, string[]>();
  for (const { entry } of getConnections(hub, ref, 'themes')) {
    if (getTie(hub, ref, entry.ref).strength === 'none') continue;
    for (const scheme of getConnections(hub, entry.ref, 'funding')) {
      titles.set(scheme.entry.id, [...(titles.get(scheme.entry.id) ?? []), entry.shortTitle]);
    }
  }
  const most = Math.max(0, ...[...titles.values()].map((themes) => themes.length));
  const best = [...titles].filter(([, themes]) => themes.length >= Math.min(2, most));
  const reasons = new Map(best.map(([id, themes]) => [id, `Fits ${toWords(themes)}, ${joins}.`]));
  const lines = toFundingRows([...reasons.keys()], 'closing', shelf, library)
    .filter(({ state }) => state.state !== 'closed')
    .slice(0, MOST_LINES)
    .map((row): FundingLine => ({ row, reason: find(reasons, row.id, 'reason') }));
  return toFitting(lines, [], shelf, library);
}

/** ["A", "B", "C"] → "A, B and C". */
function toWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
