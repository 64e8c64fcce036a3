// The phase table: how groups, objectives and themes are linked, drawn from the content graph.
import type { ContentGraph, GraphEntry } from '#domain/content-graph.ts';
import { getPhaseRow, STRENGTH_LABELS, toPhase, type Phase, type Tie } from '#domain/phases.ts';
import type { RenderContext } from '#domain/render-context.ts';

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
function codeOf(entry: GraphEntry): string {
  return entry.collection === 'themes' ? String.fromCharCode(entry.order) : String(entry.order);
}

type Axis = 'objectives' | 'themes' | 'groups';

/** A table of one collection against another; `note` is a short remark under each row's name. */
export function toPhaseTable(
  context: RenderContext,
  rows: Axis,
  columns: Axis,
  caption: string,
  note: (entry: GraphEntry) => string = () => '',
): PhaseTableView {
  const { graph, toHref } = context;
  const table = inAxis(graph, rows).map((entry) => ({ entry, ties: getPhaseRow(graph, entry.ref, columns) }));
  return {
    caption,
    basis: toBasis(table.flatMap(({ ties }) => ties)),
    columns: inAxis(graph, columns).map((entry) => ({
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
        words: STRENGTH_LABELS[strength],
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

function inAxis(graph: ContentGraph, axis: Axis): readonly GraphEntry[] {
  return graph.byCollection.get(axis) ?? [];
}
