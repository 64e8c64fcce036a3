// The page of an objective and the list of all.
import * as t from '#i18n/objectives.ts';
import { entryAddress } from '#domain/addresses.ts';
import { getConnections } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import type { Phase } from '#domain/phases.ts';
import type { TextReferences } from '#schema/prose.ts';
import type { Objective } from '#schema/objectives.ts';
import { toBanner, type BannerView } from './banner.ts';
import { toFigureView, type FigureView } from './figure.ts';
import { toFundingThroughThemes, type FittingFunding } from './funding-fits.ts';
import { toGroupLines, toGroupNames, type LinkLine, type NamesLine } from './link-lines.ts';
import { toPageEnd, type PageEndView } from './page-end.ts';
import { addressesOf, toReasonLines, type ReasonLine } from './reason-lines.ts';
import { toRecordLines, type DatedLine } from './record-lines.ts';
import { TextContext } from './text-context.ts';
import { toStatement, type StatementView } from './statements.ts';
import { SourceNumbers } from './sources.ts';

type Consulted = NonNullable<Objective['consulted']>;

const OUTCOMES: Record<Consulted['outcome'], { label: string; phase: Phase }> = {
  continue: { label: t.toContinue, phase: { kind: 'share', share: 1 } },
  adapt: { label: t.toBeAdapted, phase: { kind: 'share', share: 0.5 } },
};

export interface ObjectivePageView {
  banner: BannerView | undefined;
  kind: string;
  /** Absent where no consultation asked about it. */
  outcome: { heading: string; label: string; phase: Phase; sentence: string } | undefined;
  text: TextContext;
  /** Absent where its text shows it already. */
  figure: FigureView | undefined;
  done: StatementView[];
  groups: LinkLine[];
  themes: ReasonLine[];
  record: DatedLine[];
  funding: FittingFunding;
  end: PageEndView;
}

export function toObjectivePage(
  id: string,
  data: Objective,
  references: TextReferences,
  context: RenderContext,
): ObjectivePageView {
  const ref = `objectives/${id}` as const;
  const numbers = new SourceNumbers();
  const asked = data.consulted?.figure;
  const isInText = asked !== undefined && references.figures.includes(asked);
  const figure = asked === undefined || isInText ? undefined : context.figures.get(asked);
  const groups = toGroupLines(context, ref);
  const themes = toReasonLines(getConnections(context.graph, ref, 'themes'), context);
  const record = toRecordLines(ref, context);
  const funding = toFundingThroughThemes(ref, context);
  const elsewhere = new Set([
    ...[groups, record].flatMap((lines) => lines.map(({ address }) => address)),
    ...addressesOf(themes),
    ...funding.addresses,
    ...(figure === undefined ? [] : [entryAddress('figures', figure.id, figure.data.consultation)]),
  ]);
  return {
    kind: t.objectiveNumber(data.number),
    outcome: data.consulted && toOutcome(data.consulted),
    banner: toBanner(ref, data, context),
    text: new TextContext(references, context, numbers, { elsewhere }),
    figure: figure && toFigureView(figure, context),
    done: data.done.map((statement) => toStatement(statement, context, numbers)),
    groups,
    themes,
    record,
    funding,
    end: toPageEnd(context, ref, data, numbers, { references, elsewhere }),
  };
}

function toOutcome({ in: consultation, outcome, outcomeWords }: Consulted): ObjectivePageView['outcome'] {
  return { heading: t.outcomeOf(consultation), ...OUTCOMES[outcome], sentence: outcomeWords };
}

export interface ObjectiveRow {
  number: number;
  title: string;
  href: string;
  summary: string;
  /** Absent where no consultation asked about it. */
  asked: { wording: string; label: string; phase: Phase } | undefined;
  groups: NamesLine[];
}

export function toObjectiveRow(id: string, data: Objective, context: RenderContext): ObjectiveRow {
  return {
    number: data.number,
    title: data.title,
    href: context.toHref(`/objectives/${id}/`),
    summary: data.summary,
    asked: data.consulted && { wording: data.consulted.wording, ...OUTCOMES[data.consulted.outcome] },
    groups: toGroupNames(`objectives/${id}`, context),
  };
}
