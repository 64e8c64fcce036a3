// What the small page for an iframe shows.
import { find, type RenderContext } from '#domain/render-context.ts';
import { toFigureView, type FigureView } from './figure.ts';

interface EmbedView {
  figure: FigureView;
  /** Whole address of the figure's page. */
  canonical: string;
  siteName: string;
}

export function toEmbed(id: string, context: RenderContext): EmbedView {
  const figure = find(context.figures, id, 'figure');
  return {
    figure: toFigureView(figure, context),
    canonical: context.toAbsolute(`/consultation/${figure.data.consultation}/${id}/`),
    siteName: context.settings.name,
  };
}
