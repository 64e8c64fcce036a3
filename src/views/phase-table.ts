// The phase table and the phase line: how groups, objectives and themes are linked, drawn from the hub.
import type { EntryRef, Hub, HubEntry } from '#domain/hub.ts';
import { getPhaseRow, STRENGTH_WORDS, toPhase, type Phase } from '#domain/phases.ts';
import type { Library } from '#domain/library.ts';
import { upperFirst } from '#text/letter-case.ts';

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

export interface PhaseLineItem extends PhaseCell {
  code: string;
  label: string;
  /** `true` starts a second part after a hairline. */
  gap: boolean;
}

export interface PhaseLineView {
  items: PhaseLineItem[];
  key: string;
}

/** The code of an entry in tables: objectives by number, themes by letter, groups by number. */
export function codeOf(entry: HubEntry): string {
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

/** One row of the table, large, for the head of a page. */
export function toPhaseLine(library: Library, ref: EntryRef, axes: readonly Axis[]): PhaseLineView {
  const items = axes.flatMap((axis, part) =>
    getPhaseRow(library.hub, ref, axis).map(({ entry, strength }, index) => ({
      phase: toPhase(strength),
      words: STRENGTH_WORDS[strength],
      code: codeOf(entry),
      label: entry.shortTitle,
      gap: part > 0 && index === 0,
    })),
  );
  const spans = axes.map((axis) => {
    const codes = inAxis(library.hub, axis).map(codeOf);
    return `${axis} ${codes[0] ?? ''}–${codes.at(-1) ?? ''}`;
  });
  const names = spans.join(' and ');
  return {
    items,
    key: `${upperFirst(names)}. Full disc: leads. Half: contributes. Empty: no link.`,
  };
}

function inAxis(hub: Hub, axis: Axis): readonly HubEntry[] {
  return hub.byCollection.get(axis) ?? [];
}
