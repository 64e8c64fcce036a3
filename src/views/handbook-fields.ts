// The fields of a collection for readers: needed ones first, each with what to write and a line that would pass.
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

interface CollectionDocView {
  title: string;
  lede: string;
  command?: string;
  needed: FieldRow[];
  optional: FieldRow[];
}

interface CollectionDocRow {
  title: string;
  href: string;
  meta: string;
  summary: string;
}

type ToHref = (address: string) => string;

export function toCollectionDocRow({ plural, address, path, fields }: CollectionDoc, toHref: ToHref): CollectionDocRow {
  const needed = fields.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  return {
    title: upperFirst(plural),
    href: toHref(address),
    meta: path,
    summary: `${fields.length} ${fields.length === 1 ? 'field' : 'fields'}. Needed: ${needed.join(', ') || 'none'}.`,
  };
}

export function toCollectionDocView(
  doc: CollectionDoc,
  docs: readonly CollectionDoc[],
  toHref: ToHref,
): CollectionDocView {
  const rows = doc.fields.map((field) => ({ field, row: toFieldRow(field, '', docs, toHref) }));
  const words = doc.hasWords
    ? 'Its fields stand between two lines of three hyphens, and its words below them.'
    : 'It has fields and no words.';
  return {
    title: `Fields of ${doc.command === undefined ? 'the' : /^[aeiou]/.test(doc.singular) ? 'an' : 'a'} ${doc.singular}`,
    lede: `The file is ${doc.path}. ${words}`,
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
    need: field.isRequired ? 'needed' : '',
    help: field.help,
    form: toForm(field),
    ...(target === undefined
      ? {}
      : { refersTo: { label: `Fields of ${target.plural}`, href: toHref(fieldsAddress(target.id)) } }),
    choices: field.choices,
    ...(field.example === undefined ? {} : { example: field.example }),
    fields: field.fields.map((inner) => toFieldRow(inner, id, docs, toHref)),
  };
}

function toForm(field: HandbookField): string {
  const form = field.refersTo === undefined ? formOfValue(field) : formOfId(field.refersTo);
  if (!field.isList) return `${upperFirst(form)}${field.kind === 'choice' || field.kind === 'group' ? ':' : '.'}`;
  return field.kind === 'group'
    ? 'A list. Each item has these fields:'
    : `A list. Each item is ${form}${field.kind === 'choice' ? ':' : '.'}`;
}

function formOfId(refersTo: string): string {
  if (refersTo === 'any') return 'the collection and id of an entry, such as groups/test-writers';
  if (refersTo === 'facts') return 'the id of a row in the table of a figure';
  return `an id from ${refersTo}`;
}

function formOfValue({ kind, writtenAs, min, max }: HandbookField): string {
  switch (kind) {
    case 'number':
      return max === undefined ? 'a number' : `a whole number from ${min ?? 0} to ${formatNumber(max)}`;
    case 'flag':
      return 'only true, or left out';
    case 'choice':
      return 'one of these words';
    case 'group':
      return 'these fields';
    default:
      return FORMS[writtenAs](min, max);
  }
}

const FORMS: Record<HandbookField['writtenAs'], (min?: number, max?: number) => string> = {
  day: () => 'a day, written 2018-02-28',
  'partial-day': () => 'a date as exact as it is known: 2018-02-28, 2018-02 or, with quotes, "2018"',
  'local-time': () => 'a day and a time in the UK, written 2018-02-28T17:00',
  'web-address': () => 'a whole web address, with https://',
  words: (min, max) => (max === undefined ? 'words' : `words, ${min ?? 0} to ${max} characters`),
};
