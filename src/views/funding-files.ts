// Schemes as files to take away: CSV for spreadsheets, and the data of the comparison.
import { toCsv } from '#domain/csv.ts';
import type { FileKind } from '#domain/funding/part-of-file.ts';
import { toTimingData, type RowData } from '#domain/funding/timing-data.ts';
import type { Shelf } from '#domain/funding/shelf.ts';
import { find, type Library } from '#domain/library.ts';
import { toComparedFields, toFileRow } from './funding-fields.ts';

/** @param ids the schemes to write, in this order */
export function toSchemesCsv(ids: readonly string[], shelf: Shelf, library: Library): string {
  const toRow = (id: string): ReturnType<typeof toFileRow> =>
    toFileRow(id, find(shelf.schemes, id, 'scheme'), shelf, library);
  // A list may be empty; its columns are those of any scheme.
  const [any] = shelf.schemes.keys();
  return toCsv(
    any === undefined ? [] : toRow(any).head,
    ids.map((id) => toRow(id).cells),
  );
}

/** Ids of the schemes with one answer, A to Z. */
export function toListedIds(facet: string, value: string, { placed }: Shelf): string[] {
  return placed.filter(({ tokens }) => tokens.has(`${facet}.${value}` as never)).map(({ scheme }) => scheme.id);
}

/** A list as a file to take away. */
export interface FileView {
  kind: FileKind;
  label: string;
  href: string;
}

/** Where a list lies as files; without a deadline ahead there is no calendar to take. */
export interface FileAddresses {
  csv: string;
  json: string;
  ics: string | undefined;
}

/** The same list as a spreadsheet, for programs, and as a calendar. */
export function toFileViews({ csv, json, ics }: FileAddresses, { toHref }: Library): FileView[] {
  return [
    { kind: 'csv', label: 'CSV', href: toHref(csv) },
    { kind: 'json', label: 'JSON', href: toHref(json) },
    ...(ics === undefined ? [] : [{ kind: 'ics' as const, label: 'Calendar of deadlines', href: toHref(ics) }]),
  ];
}

/** One scheme as the comparison needs it. */
export interface ComparedScheme {
  id: string;
  title: string;
  href: string;
  timing: RowData;
  cells: string[];
}

export interface ComparedData {
  labels: string[];
  schemes: ComparedScheme[];
}

export function toComparedData(shelf: Shelf, library: Library): ComparedData {
  const all = [...shelf.schemes].map(([id, scheme]) => ({ id, scheme, fields: toComparedFields(scheme, shelf) }));
  return {
    labels: all[0]?.fields.map(({ label }) => label) ?? [],
    schemes: all.map(({ id, scheme, fields }) => ({
      id,
      title: scheme.title,
      href: library.toHref(`/funding/${id}/`),
      timing: toTimingData(find(shelf.finder, id, 'scheme').timing),
      cells: fields.map(({ text }) => text),
    })),
  };
}
