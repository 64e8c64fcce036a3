// The rows of a figure, from the table beside its file.
import type { CollectionEntry } from 'astro:content';
import { readFigureTable } from '#files/figure-table.ts';
import type { FigureRow } from '#schema/consultations.ts';

const FILES = import.meta.glob<string>('site-content/consultations/*/*.csv', {
  eager: true,
  query: '?raw',
  import: 'default',
});
/** By consultation and file name, wherever the content lies. */
const TABLES = new Map(Object.entries(FILES).map(([path, text]) => [path.split('/').slice(-2).join('/'), text]));

export function getFigureRows({ id, data }: CollectionEntry<'figures'>): readonly FigureRow[] {
  return readFigureTable(TABLES.get(`${data.consultation}/${id}.csv`) ?? '', data).rows;
}
