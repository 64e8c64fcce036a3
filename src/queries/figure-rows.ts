// The rows of a figure, from the table beside its file.
import type { CollectionEntry } from 'astro:content';
import { readFigureTable } from '#files/figure-table.ts';
import type { FigureRow } from '#schema/consultations.ts';

const TABLES = import.meta.glob<string>('/content/consultations/*/*.csv', {
  eager: true,
  query: '?raw',
  import: 'default',
});

export function getFigureRows({ data, filePath = '' }: CollectionEntry<'figures'>): readonly FigureRow[] {
  return readFigureTable(TABLES[`/${filePath.replace(/yaml$/, 'csv')}`] ?? '', data).rows;
}
