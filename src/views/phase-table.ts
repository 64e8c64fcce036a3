// The phase table: how groups, objectives and themes are linked, drawn from the hub.
import type { Hub, HubEntry } from '#domain/hub.ts';
import { getPhaseRow, STRENGTH_WORDS, toPhase, type Phase } from '#domain/phases.ts';
import type { Library } from '#domain/library.ts';

export interface PhaseCell {
  phase: Phase;
  /** "leads", "contributes", "no link". */
  words: string;
}

export interface PhaseColumn {
  code: string;
  label: string;
  href: string;
}

export interface PhaseTableView {
  caption: string;
  columns: PhaseColumn[];
  rows: { label: string; note: string; href: string; cells: PhaseCell[] }[];
}

/** The code of an entry in tables: objectives by number, themes by letter, groups by number. */
function codeOf(entry: HubEntry): string {
  return entry.collection === 'themes' ? String.fromCharCode(entry.order) : String(entry.order);
}

type Axis = 'objectives' | 'themes' | 'groups';

/** A table of one collection against another; `note` is a short remark under each row's name. */
export function toPhaseTable(
  library: Library,
  rows: Axis,
  columns: Axis,
  caption: string,
  note: (entry: HubEntry) => string = () => '',
): PhaseTableView {
  const { hub, toHref } = library;
  return {
    caption,
    columns: inAxis(hub, columns).map((entry) => ({
      code: codeOf(entry),
      label: entry.shortTitle,
      href: toHref(entry.address),
    })),
    rows: inAxis(hub, rows).map((entry) => ({
      label: entry.shortTitle,
      note: note(entry),
      href: toHref(entry.address),
      cells: getPhaseRow(hub, entry.ref, columns).map(({ strength }) => ({
        phase: toPhase(strength),
        words: STRENGTH_WORDS[strength],
      })),
    })),
  };
}

function inAxis(hub: Hub, axis: Axis): readonly HubEntry[] {
  return hub.byCollection.get(axis) ?? [];
}
