// The list of everything that can be taken away: each figure with its files.
import type { RenderContext } from '#domain/render-context.ts';
import { toFigureView } from './figure.ts';

export interface DataLine {
  number: string;
  title: string;
  href: string;
  consultation: string;
  files: { label: string; title: string; href: string }[];
}

export function toDataIndex(context: RenderContext): DataLine[] {
  return [...context.figures.values()]
    .toSorted((a, b) =>
      a.data.consultation === b.data.consultation
        ? a.number - b.number
        : a.data.consultation < b.data.consultation
          ? 1
          : -1,
    )
    .map((figure) => {
      const { number, title, href, files } = toFigureView(figure, context);
      return { number, title, href, consultation: figure.data.consultation, files };
    });
}
