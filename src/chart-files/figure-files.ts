// Every file of a figure, by its ending: what the addresses under /data/ and /share/ serve.
import * as consultation from '#i18n/consultation.ts';
import { sourceLine } from '#i18n/data.ts';
import type { Drawing } from '#charts/scene.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import { measure } from '#fonts/measure.ts';
import { readTokens } from '#files/tokens.ts';
import { toPng } from '#pictures/to-png.ts';
import { getBase } from '#views/figure-text.ts';
import { toFigureView, type FigureView } from '#views/figure.ts';
import type { FigureFile } from './file-schemas.ts';
import { toPictureResolution, toFileResolution } from './resolution.ts';
import { toSharePicture } from './share-picture.ts';
import { toStandaloneSvg, type StandaloneText } from './standalone.ts';
import { toCsv } from './to-csv.ts';
import { toRecord } from './to-record.ts';

/** Twice the width of the wide drawing with its margins. */
const PNG_WIDTH = 1496;

export function getRecord(id: string, context: RenderContext): FigureFile {
  const figure = find(context.figures, id, 'figure');
  return toRecord(figure, toFigureView(figure, context), getBase(figure, context), context);
}

export function getCsv(id: string, context: RenderContext): string {
  return toCsv(getRecord(id, context));
}

export function getSvg(id: string, context: RenderContext): string {
  const { view, drawing } = getDrawing(id, context);
  return toStandaloneSvg(drawing, toStandaloneText(view), toFileResolution(readTokens().light), measure);
}

export async function getPng(id: string, context: RenderContext): Promise<Uint8Array<ArrayBuffer>> {
  const { view, drawing } = getDrawing(id, context);
  return toPng(
    toStandaloneSvg(drawing, toStandaloneText(view), toPictureResolution(readTokens().light), measure),
    PNG_WIDTH,
  );
}

export async function getSharePicture(id: string, context: RenderContext): Promise<Uint8Array<ArrayBuffer>> {
  const { view, drawing } = getDrawing(id, context);
  const text = {
    title: view.title,
    line: consultation.ofHub(context.settings.name, view.number),
  };
  return toPng(toSharePicture(drawing, text, toPictureResolution(readTokens().light), measure), 1200);
}

/** The figures that can be drawn, as static paths. */
export function toDrawnPaths(context: RenderContext): { params: { figure: string } }[] {
  return [...context.figures.values()]
    .filter((figure) => 'wide' in toFigureView(figure, context).drawings)
    .map(({ id }) => ({ params: { figure: id } }));
}

function getDrawing(id: string, context: RenderContext): { view: FigureView; drawing: Drawing } {
  const view = toFigureView(find(context.figures, id, 'figure'), context);
  if ('reason' in view.drawings) throw new Error(`The figure "${id}" cannot be drawn. ${view.drawings.reason}`);
  return { view, drawing: view.drawings.wide };
}

function toStandaloneText(view: FigureView): StandaloneText {
  return {
    number: view.number,
    title: view.title,
    question: view.question,
    foot: [
      view.base,
      ...(view.uncertainty === undefined ? [] : [view.uncertainty]),
      `${sourceLine(view.source.title, view.source.detail)} ${view.derived ?? ''}`.trim(),
      `${view.licence}. ${view.citation}`,
    ],
  };
}
