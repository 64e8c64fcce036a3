// The list of everything that can be taken away: each figure with its files, and the chart of rounds.
import * as sections from '#i18n/sections.ts';
import * as t from '#i18n/data.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { toFigureView } from './figure.ts';
import { toRoundsPage } from './funding-rounds.ts';

export function toDataIndex(context: RenderContext) {
  const figures = [...context.figures.values()]
    .toSorted((a, b) =>
      a.data.consultation === b.data.consultation
        ? a.number - b.number
        : a.data.consultation < b.data.consultation
          ? 1
          : -1,
    )
    .map((figure) => {
      const { number, title, href, files } = toFigureView(figure, context);
      return { number, kicker: t.figureOfConsultation(number, figure.data.consultation), title, href, files };
    });
  if (context.absent.has('/funding/rounds/')) return figures;
  const { title, href, files } = toRoundsPage(context);
  return [...figures, { number: t.theYearOfRounds, kicker: sections.funding, title, href, files }];
}
