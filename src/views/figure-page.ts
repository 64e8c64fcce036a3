// The page of one figure: the figure, its neighbours and what it belongs to.
import * as t from '#i18n/consultation.ts';
import { getEntry } from '#domain/content-graph.ts';
import { find, type RenderContext, type NumberedFigure } from '#domain/render-context.ts';
import { toFigureView } from './figure.ts';
import { toPageEnd } from './page-end.ts';
import { SourceNumbers } from './sources.ts';

export function toFigurePage(id: string, context: RenderContext) {
  const figure = find(context.figures, id, 'figure');
  const { data, number } = figure;
  const parent = getEntry(context.graph, `consultations/${data.consultation}`);
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
    // The chart has a picture for shared links.
    drawn: 'wide' in view.drawings,
    previous: neighbour(number - 1),
    next: neighbour(number + 1),
    parent: { label: parent.title, address: parent.address },
    dataset: {
      '@type': 'Dataset' as const,
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
    // The breadcrumb leads to the consultation.
    end: toPageEnd(context, `figures/${id}`, { sources: [data.source] }, new SourceNumbers(), {
      elsewhere: new Set([`/consultation/${data.consultation}/`]),
    }),
  };
}

function addressOf({ id, data }: NumberedFigure): string {
  return `/consultation/${data.consultation}/${id}/`;
}
