// A made figure as its two files, in the form the site reads: the same figure gives the same bytes.
import { stringify } from 'yaml';
import { BASE_COLUMN, FIGURE_COLUMNS, figureSchema, STEP_COLUMN, consultationSchema } from '#schema/consultations.ts';
import type { MadeFigure, MadeRow } from '#survey/figures/made-figure.ts';

export interface TextFile {
  /** Name in the folder of the consultation. */
  name: string;
  text: string;
}

export function toFigureFiles(figure: MadeFigure): TextFile[] {
  return [
    { name: `${figure.id}.yaml`, text: toYaml(figure.fields, Object.keys(figureSchema.shape)) },
    { name: `${figure.id}.csv`, text: toTable(figure) },
  ];
}

export function toAboutFile(fields: Record<string, unknown>): TextFile {
  return { name: 'about.yaml', text: toYaml(fields, Object.keys(consultationSchema.shape)) };
}

/** Fields in the order of the schema. */
function toYaml(fields: Record<string, unknown>, order: readonly string[]): string {
  const names = Object.keys(fields).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return stringify(Object.fromEntries(names.map((name) => [name, fields[name]])), { lineWidth: 0 });
}

function toTable({ rows, hasSteps, hasBases }: MadeFigure): string {
  const columns: (keyof MadeRow)[] = [
    ...FIGURE_COLUMNS,
    ...(hasSteps ? ([STEP_COLUMN] as const) : []),
    ...(hasBases ? ([BASE_COLUMN] as const) : []),
  ];
  const lines = rows.map((row) => columns.map((column) => toCell(row[column] ?? null)).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

function toCell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
