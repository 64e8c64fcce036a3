// What the small page for an iframe shows.
import { find, type RenderContext } from '#domain/render-context.ts';
import { toFigureView } from './figure.ts';

export function toEmbed(id: string, context: RenderContext) {
  const figure = find(context.figures, id, 'figure');
  return {
    figure: toFigureView(figure, context),
    canonical: context.toAbsolute(`/consultation/${figure.data.consultation}/${id}/`),
    siteName: context.settings.name,
  };
}
