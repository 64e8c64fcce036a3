// Every file of a figure, by its ending: what the addresses under /data/ and /share/ serve.
import type { Drawing } from '#charts/scene.ts';
import { find, type Library } from '#domain/library.ts';
import { measure } from '#fonts/measure.ts';
import { readTokens } from '#pictures/tokens.ts';
import { toPng } from '#pictures/to-png.ts';
import { getBase } from '#views/figure-words.ts';
import { toFigureView, type FigureView } from '#views/figure.ts';
import { forPictures, forReaders } from './resolution.ts';
import { toSharePicture } from './share-picture.ts';
import { toStandaloneSvg, type StandaloneWords } from './standalone.ts';
import { toCsv } from './to-csv.ts';
import { toRecord, type FigureRecord } from './to-record.ts';

/** Twice the width of the wide drawing with its margins. */
const PNG_WIDTH = 1496;

export function getRecord(id: string, library: Library): FigureRecord {
  const figure = find(library.figures, id, 'figure');
  return toRecord(figure, toFigureView(figure, library), getBase(figure, library), library);
}

export function getCsv(id: string, library: Library): string {
  return toCsv(getRecord(id, library));
}

export async function getSvg(id: string, library: Library): Promise<string> {
  const { view, drawing } = getDrawing(id, library);
  return toStandaloneSvg(drawing, toWords(view), forReaders((await readTokens()).light), measure);
}

export async function getPng(id: string, library: Library): Promise<Uint8Array<ArrayBuffer>> {
  const { view, drawing } = getDrawing(id, library);
  return toPng(toStandaloneSvg(drawing, toWords(view), forPictures((await readTokens()).light), measure), PNG_WIDTH);
}

export async function getSharePicture(id: string, library: Library): Promise<Uint8Array<ArrayBuffer>> {
  const { view, drawing } = getDrawing(id, library);
  const words = {
    title: view.title,
    line: `Innovation Alliance for the West Midlands, consultation, ${view.number.toLowerCase()}`,
  };
  return toPng(toSharePicture(drawing, words, forPictures((await readTokens()).light), measure), 1200);
}

/** The figures that can be drawn, as static paths. */
export function toDrawnPaths(library: Library): { params: { figure: string } }[] {
  return [...library.figures.values()]
    .filter((figure) => 'wide' in toFigureView(figure, library).drawings)
    .map(({ id }) => ({ params: { figure: id } }));
}

function getDrawing(id: string, library: Library): { view: FigureView; drawing: Drawing } {
  const view = toFigureView(find(library.figures, id, 'figure'), library);
  if ('reason' in view.drawings) throw new Error(`The figure "${id}" cannot be drawn. ${view.drawings.reason}`);
  return { view, drawing: view.drawings.wide };
}

function toWords(view: FigureView): StandaloneWords {
  return {
    number: view.number,
    title: view.title,
    question: view.question,
    foot: [
      view.base,
      ...(view.uncertainty === undefined ? [] : [view.uncertainty]),
      `Source: ${view.source.title}, ${view.source.detail}. ${view.derived ?? ''}`.trim(),
      `${view.licence}. ${view.citation}`,
    ],
  };
}
