// The fields of a collection for readers: needed ones first, each with what to write and a line that would pass.
import * as t from '#i18n/handbook.ts';
import { fieldsAddress, type HandbookField, type CollectionDoc } from '#domain/handbook.ts';
import { upperFirst } from '#text/letter-case.ts';
import { formatNumber } from '#text/format-number.ts';

export interface FieldRow {
  /** Anchor on the page. */
  id: string;
  name: string;
  title: string;
  /** "needed", or empty. */
  need: string;
  help: string;
  /** How it is written: "Words, 3 to 110 characters." */
  form: string;
  /** Where the ids it takes are told. */
  refersTo?: { label: string; href: string };
  choices: readonly string[];
  example?: string;
  fields: FieldRow[];
}

type ToHref = (address: string) => string;

export function toCollectionDocRow({ plural, address, path, fields }: CollectionDoc, toHref: ToHref) {
  const needed = fields.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  return {
    title: upperFirst(plural),
    href: toHref(address),
    meta: path,
    summary: t.fieldsSummary(fields.length, needed.join(', ')),
  };
}

export function toCollectionDocView(doc: CollectionDoc, docs: readonly CollectionDoc[], toHref: ToHref) {
  const rows = doc.fields.map((field) => ({ field, row: toFieldRow(field, '', docs, toHref) }));
  return {
    title: t.fieldsOfOne(doc.singular, doc.command === undefined),
    lede: t.fileIs(doc.path, doc.hasText),
    ...(doc.command === undefined ? {} : { command: doc.command }),
    needed: rows.filter(({ field }) => field.isRequired).map(({ row }) => row),
    optional: rows.filter(({ field }) => !field.isRequired).map(({ row }) => row),
  };
}

/** @param around anchor of the field it belongs to, or empty */
export function toFieldRow(
  field: HandbookField,
  around: string,
  docs: readonly CollectionDoc[],
  toHref: ToHref,
): FieldRow {
  const id = around === '' ? field.name : `${around}-${field.name}`;
  const target = docs.find((doc) => doc.id === field.refersTo);
  return {
    id,
    name: field.name,
    title: field.title,
    need: field.isRequired ? t.needed : '',
    help: field.help,
    form: toForm(field),
    ...(target === undefined
      ? {}
      : { refersTo: { label: t.fieldsOf(target.plural), href: toHref(fieldsAddress(target.id)) } }),
    choices: field.choices,
    ...(field.example === undefined ? {} : { example: field.example }),
    fields: field.fields.map((inner) => toFieldRow(inner, id, docs, toHref)),
  };
}

function toForm(field: HandbookField): string {
  const form = field.refersTo === undefined ? formOfValue(field) : formOfId(field.refersTo);
  const stop = field.kind === 'choice' || field.kind === 'group' ? ':' : '.';
  if (!field.isList) return `${upperFirst(form)}${stop}`;
  return `${field.kind === 'group' ? t.listOfGroups : t.listOf(form)}${stop}`;
}

function formOfId(refersTo: string): string {
  if (refersTo === 'any') return t.forms.entry;
  return refersTo === 'facts' ? t.forms.row : t.idFrom(refersTo);
}

function formOfValue({ kind, writtenAs, min, max }: HandbookField): string {
  switch (kind) {
    case 'number':
      return max === undefined ? t.forms.number : t.wholeNumber(min ?? 0, formatNumber(max));
    case 'flag':
    case 'choice':
    case 'group':
      return t.forms[kind];
    default:
      return writtenAs === 'text' && max !== undefined ? t.textOf(min ?? 0, max) : t.forms[writtenAs];
  }
}
