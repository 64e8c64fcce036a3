// The page of one figure: the figure, its neighbours and what it belongs to.
import * as t from '#i18n/consultation.ts';
import type { Dataset } from 'schema-dts';
import { find, type RenderContext, type NumberedFigure } from '#domain/render-context.ts';
import { toFigureView, type FigureView } from './figure.ts';
import { toPageEnd, type PageEndView } from './page-end.ts';
import { SourceNumbers } from './sources.ts';

interface FigurePageView {
  kind: string;
  figure: FigureView;
  /** The chart has a picture for shared links. */
  drawn: boolean;
  previous: { title: string; href: string } | undefined;
  next: { title: string; href: string } | undefined;
  /** The figure for search engines. */
  dataset: Dataset;
  end: PageEndView;
}

export function toFigurePage(id: string, context: RenderContext): FigurePageView {
  const figure = find(context.figures, id, 'figure');
  const { data, number } = figure;
  const view = toFigureView(figure, context);
  const neighbour = (place: number): { title: string; href: string } | undefined => {
    const other = [...context.figures.values()].find(
      (candidate) => candidate.data.consultation === data.consultation && candidate.number === place,
    );
    return other && { title: other.data.shortTitle, href: context.toHref(addressOf(other)) };
  };
  return {
    kind: t.figureOf(number, data.consultation),
    figure: view,
    drawn: 'wide' in view.drawings,
    previous: neighbour(number - 1),
    next: neighbour(number + 1),
    dataset: {
      '@type': 'Dataset',
      name: data.title,
      description: data.summary,
      url: context.toAbsolute(addressOf(figure)),
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isAccessibleForFree: true,
      temporalCoverage: data.consultation,
      distribution: ['csv', 'json'].map((ending) => ({
        '@type': 'DataDownload' as const,
        encodingFormat: ending === 'csv' ? 'text/csv' : 'application/json',
        contentUrl: context.toAbsolute(`/data/${id}.${ending}`),
      })),
    },
    end: toPageEnd(context, `figures/${id}`, { sources: [data.source] }, new SourceNumbers()),
  };
}

function addressOf({ id, data }: NumberedFigure): string {
  return `/consultation/${data.consultation}/${id}/`;
}
