// Schemes as files to take away: CSV for spreadsheets, and the data of the comparison.
import * as consultation from '#i18n/consultation.ts';
import * as pageParts from '#i18n/page-parts.ts';
import * as t from '#i18n/funding.ts';
import { toCsv } from '#text/csv.ts';
import type { FacetId } from '#domain/funding/facets.ts';
import { listSchemes } from '#domain/funding/facet-list.ts';
import type { FileKind } from '#domain/funding/part-of-file.ts';
import type { FundingIndex } from '#domain/funding/funding-index.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import { toDeadlineIds } from './funding-calendar.ts';
import { toComparedFields, toFileRow } from './funding-fields.ts';

/** @param ids the schemes to write, in this order */
export function toSchemesCsv(ids: readonly string[], context: RenderContext): string {
  const toRow = (id: string): ReturnType<typeof toFileRow> =>
    toFileRow(id, find(context.funding.schemes, id, 'scheme'), context);
  // A list may be empty; its columns are those of any scheme.
  const [any] = context.funding.schemes.keys();
  return toCsv(
    any === undefined ? [] : toRow(any).head,
    ids.map((id) => toRow(id).cells),
  );
}

/** Ids of the schemes on the list of one answer, closed ones too, A to Z. */
export function toListedIds(facet: string, value: string, { placed, now }: FundingIndex): string[] {
  const list = listSchemes(facet as FacetId, value, placed, now);
  return [...list.fits, ...list.ask, ...list.closed].sort();
}

/** A list as a file to take away. */
export interface FileView {
  kind: FileKind;
  label: string;
  href: string;
}

/** The same list as a spreadsheet and for programs, and as a calendar where a deadline lies ahead. */
export function toFileViews(
  addresses: Readonly<Record<FileKind, string>>,
  ids: readonly string[],
  { funding, toHref }: RenderContext,
): FileView[] {
  const ahead = toDeadlineIds(funding);
  return [
    { kind: 'csv', label: consultation.fileKinds.csv, href: toHref(addresses.csv) },
    { kind: 'json', label: pageParts.json, href: toHref(addresses.json) },
    ...(ids.some((id) => ahead.includes(id))
      ? [{ kind: 'ics' as const, label: t.calendarOfDeadlines, href: toHref(addresses.ics) }]
      : []),
  ];
}

export function toComparedData(context: RenderContext) {
  const all = [...context.funding.schemes].map(([id, scheme]) => ({
    id,
    scheme,
    fields: toComparedFields(scheme, context.funding),
  }));
  return {
    labels: all[0]?.fields.map(({ label }) => label) ?? [],
    schemes: all.map(({ id, scheme, fields }) => ({
      id,
      title: scheme.title,
      href: context.toHref(`/funding/${id}/`),
      timing: find(context.funding.finder, id, 'scheme').timing,
      cells: fields.map(({ text }) => text),
    })),
  };
}
