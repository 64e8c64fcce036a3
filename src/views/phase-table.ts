// The phase table: how groups, objectives and themes are linked, drawn from the hub.
import type { Hub, HubEntry } from '#domain/hub.ts';
import { getPhaseRow, STRENGTH_WORDS, toPhase, type Phase, type Tie } from '#domain/phases.ts';
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
  /** On whose word the links are drawn. */
  basis: string;
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
  const table = inAxis(hub, rows).map((entry) => ({ entry, ties: getPhaseRow(hub, entry.ref, columns) }));
  return {
    caption,
    basis: toBasis(table.flatMap(({ ties }) => ties)),
    columns: inAxis(hub, columns).map((entry) => ({
      code: codeOf(entry),
      label: entry.shortTitle,
      href: toHref(entry.address),
    })),
    rows: table.map(({ entry, ties }) => ({
      label: entry.shortTitle,
      note: note(entry),
      href: toHref(entry.address),
      cells: ties.map(({ strength }) => ({
        phase: toPhase(strength),
        words: STRENGTH_WORDS[strength],
      })),
    })),
  };
}

/** How many of the links drawn no source states, and that leaving one out is our judgement too. */
export function toBasis(ties: readonly Tie[]): string {
  const drawn = ties.filter(({ strength }) => strength !== 'none');
  const own = drawn.filter(({ isEditorial }) => isEditorial).length;
  if (drawn.length === 0) return 'That no link is drawn is our own judgement.';
  const [first, rest] =
    own === 0
      ? ['Every link drawn has a source', '. To leave one out is our own judgement']
      : [
          own < drawn.length
            ? `${own} of the ${drawn.length} links drawn ${own === 1 ? 'is' : 'are'} our own judgement`
            : drawn.length === 1
              ? 'The one link drawn is our own judgement'
              : `All ${drawn.length} links drawn are our own judgement`,
          ', and so is leaving one out',
        ];
  return `${first}${drawn.length < ties.length ? rest : ''}.`;
}

function inAxis(hub: Hub, axis: Axis): readonly HubEntry[] {
  return hub.byCollection.get(axis) ?? [];
}
