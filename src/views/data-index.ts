// The list of everything that can be taken away: each figure with its files, and the chart of rounds.
import * as sections from '#i18n/sections.ts';
import * as t from '#i18n/data.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { toFigureView } from './figure.ts';
import { toRoundsPage } from './funding-rounds.ts';

interface DataLine {
  /** "Figure 2". */
  number: string;
  /** "Figure 2 of the consultation of 2030". */
  kicker: string;
  title: string;
  href: string;
  files: { label: string; title: string; href: string }[];
}

export function toDataIndex(context: RenderContext): DataLine[] {
  const figures = [...context.figures.values()]
    .toSorted((a, b) =>
      a.data.consultation === b.data.consultation
        ? a.number - b.number
        : a.data.consultation < b.data.consultation
          ? 1
          : -1,
    )
    .map((figure): DataLine => {
      const { number, title, href, files } = toFigureView(figure, context);
      return { number, kicker: t.figureOfConsultation(number, figure.data.consultation), title, href, files };
    });
  if (context.absent.has('/funding/rounds/')) return figures;
  const { title, href, files } = toRoundsPage(context);
  return [...figures, { number: t.theYearOfRounds, kicker: sections.funding, title, href, files }];
}
