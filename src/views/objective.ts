// The page of an objective and the list of all.
import * as t from '#i18n/objectives.ts';
import { entryAddress } from '#domain/addresses.ts';
import { getConnections } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import type { Phase } from '#domain/phases.ts';
import type { TextReferences } from '#schema/prose.ts';
import type { Objective } from '#schema/objectives.ts';
import { toBanner } from './banner.ts';
import { toFigureView } from './figure.ts';
import { toGroupLines, toGroupNames } from './link-lines.ts';
import { toPageEnd } from './page-end.ts';
import { addressesOf, toReasonLines } from './reason-lines.ts';
import { toRecordLines } from './record-lines.ts';
import { TextContext } from './text-context.ts';
import { SourceNumbers } from './sources.ts';

type Consulted = NonNullable<Objective['consulted']>;

const OUTCOMES: Record<Consulted['outcome'], { label: string; phase: Phase }> = {
  continue: { label: t.toContinue, phase: { kind: 'share', share: 1 } },
  adapt: { label: t.toBeAdapted, phase: { kind: 'share', share: 0.5 } },
};

export function toObjectivePage(id: string, data: Objective, references: TextReferences, context: RenderContext) {
  const ref = `objectives/${id}` as const;
  const numbers = new SourceNumbers(context);
  const asked = data.consulted?.figure;
  const isInText = asked !== undefined && references.figures.includes(asked);
  const figure = asked === undefined || isInText ? undefined : context.figures.get(asked);
  const groups = toGroupLines(context, ref);
  const themes = toReasonLines(getConnections(context.graph, ref, 'themes'), context);
  const record = toRecordLines(ref, context);
  const elsewhere = new Set([
    ...[groups, record].flatMap((lines) => lines.map(({ address }) => address)),
    ...addressesOf(themes),
    ...(figure === undefined ? [] : [entryAddress('figures', figure.id, figure.data.consultation)]),
  ]);
  return {
    kind: t.objectiveNumber(data.number),
    outcome: data.consulted && toOutcome(data.consulted),
    banner: toBanner(ref, data, context),
    text: new TextContext(references, context, numbers, { elsewhere }),
    figure: figure && toFigureView(figure, context),
    done: data.done.map(numbers.toStatement),
    groups,
    themes,
    record,
    end: toPageEnd(context, ref, data, numbers, { references, elsewhere }),
  };
}

function toOutcome({ in: consultation, outcome, outcomeWords }: Consulted) {
  return { heading: t.outcomeOf(consultation), ...OUTCOMES[outcome], sentence: outcomeWords };
}

export function toObjectiveRow(id: string, data: Objective, context: RenderContext) {
  return {
    number: data.number,
    title: data.title,
    href: context.toHref(`/objectives/${id}/`),
    summary: data.summary,
    asked: data.consulted && { wording: data.consulted.wording, ...OUTCOMES[data.consulted.outcome] },
    groups: toGroupNames(`objectives/${id}`, context),
  };
}
