// The funding that fits a theme, a group or an objective, and why: through the themes each stands for.
import { getConnections, type EntryRef } from '#domain/hub.ts';
import type { Shelf } from '#domain/funding/shelf.ts';
import { find, type Library } from '#domain/library.ts';
import { getTie } from '#domain/phases.ts';
import { toFundingRows, type FundingRowView } from './funding-row.ts';

export interface FittingFunding {
  rows: FundingRowView[];
  /** The way to the rest. */
  more: { label: string; href: string };
}

const MOST_ROWS = 5;

/** Schemes linked to the theme itself, and how many more are open to any theme. */
export function toFundingOfTheme(theme: string, shelf: Shelf, library: Library): FittingFunding {
  const reasons = new Map(
    getConnections(library.hub, `themes/${theme}`, 'funding').map(({ entry, reason }) => [entry.id, reason]),
  );
  const all = shelf.placed.filter(({ tokens }) => tokens.has(`theme.${theme}`)).length;
  return {
    rows: pick(reasons, shelf, library),
    more: {
      label: `All ${all} schemes for this theme, those open to any included`,
      href: library.toHref(`/funding/theme/${theme}/`),
    },
  };
}

/** Schemes that fit the themes a group works on, or that serve an objective; those that fit most of them first. */
export function toFundingThroughThemes(ref: EntryRef, joins: string, shelf: Shelf, library: Library): FittingFunding {
  const { hub, toHref } = library;
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
  return { rows: pick(reasons, shelf, library), more: { label: 'All funding', href: toHref('/funding/') } };
}

/** Not closed ones, in the order of the finder. */
function pick(reasons: ReadonlyMap<string, string>, shelf: Shelf, library: Library): FundingRowView[] {
  return toFundingRows([...reasons.keys()], 'closing', shelf, library)
    .filter((row) => row.state.state !== 'closed')
    .slice(0, MOST_ROWS)
    .map((row) => ({ ...row, reason: find(reasons, row.id, 'reason') }));
}

/** ["A", "B", "C"] → "A, B and C". */
function toWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
