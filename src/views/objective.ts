// The page of an objective and the list of all three.
import type { Library } from '#domain/library.ts';
import type { Phase } from '#domain/phases.ts';
import type { TextReferences } from '#schema/prose.ts';
import type { Objective } from '#schema/objectives.ts';
import { toBanner, type BannerView } from './banner.ts';
import { toFigureView, type FigureView } from './figure.ts';
import { toLinkLines, type LinkLine } from './link-lines.ts';
import { toPageEnd, type PageEndView } from './page-end.ts';
import { toPhaseLine, type PhaseLineView } from './phase-table.ts';
import { TextContext } from './text-context.ts';
import { toStatement, type StatementView } from './statements.ts';
import { SourceNumbers } from './sources.ts';

const OUTCOMES: Record<Objective['outcome'], { words: string; phase: Phase }> = {
  continue: { words: 'To continue', phase: { kind: 'share', share: 1 } },
  adapt: { words: 'To be adapted', phase: { kind: 'share', share: 0.5 } },
};

export interface ObjectivePageView {
  banner: BannerView | undefined;
  kind: string;
  line: PhaseLineView;
  outcome: { words: string; phase: Phase; sentence: string };
  wording: string;
  text: TextContext;
  figure: FigureView;
  done: StatementView[];
  groups: LinkLine[];
  themes: LinkLine[];
  end: PageEndView;
}

const FIGURE = 'importance-of-objectives';

export function toObjectivePage(
  id: string,
  data: Objective,
  references: TextReferences,
  library: Library,
): ObjectivePageView {
  const ref = `objectives/${id}` as const;
  const numbers = new SourceNumbers();
  const figure = library.figures.get(FIGURE);
  if (!figure) throw new Error(`The objectives need the figure "${FIGURE}".`);
  return {
    kind: `Objective ${data.number}`,
    line: toPhaseLine(library, ref, ['groups']),
    outcome: { ...OUTCOMES[data.outcome], sentence: data.outcomeWords },
    wording: data.wording2017,
    banner: toBanner(ref, data, library),
    text: new TextContext(references, library, numbers),
    figure: toFigureView(figure, library),
    done: data.done.map((statement) => toStatement(statement, library, numbers)),
    groups: toLinkLines(library, ref, 'groups'),
    themes: toLinkLines(library, ref, 'themes'),
    end: toPageEnd(library, ref, data, numbers),
  };
}

export interface ObjectiveRow {
  number: number;
  title: string;
  href: string;
  summary: string;
  wording: string;
  outcome: { words: string; phase: Phase };
  groups: string[];
}

export function toObjectiveRow(id: string, data: Objective, library: Library): ObjectiveRow {
  return {
    number: data.number,
    title: data.title,
    href: library.toHref(`/objectives/${id}/`),
    summary: data.summary,
    wording: data.wording2017,
    outcome: OUTCOMES[data.outcome],
    groups: toLinkLines(library, `objectives/${id}`, 'groups').map((line) => line.title),
  };
}
