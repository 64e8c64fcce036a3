// Turns the description of one field into a field of the form: its widget, label, help, limits and choices.
import type { Field } from '@sveltia/cms';
import type { FieldDescription, FieldShape, TextPattern } from '#schema/describe.ts';
import { PARTIAL_DAY_PATTERN } from '#schema/fields.ts';
import { toHint, toOptions, toSingular, type Titles } from './labels.ts';

/** What the fields of a form may point to. */
export interface FormContext {
  /** Collections that have a form of their own; a reference to them is picked from what is there at that moment. */
  formed: ReadonlySet<string>;
  /** Ids of everything else, and of `any` collection, as they were when the site was built, with their titles. */
  known: ReadonlyMap<string, readonly KnownEntry[]>;
}

export interface KnownEntry {
  id: string;
  title: string;
}

/** Longer texts get a box of several lines. */
const ONE_LINE = 120;
/** From this number on, choices fold into a list. */
const MOST_SHOWN = 9;

const DATES = {
  day: { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' },
  'local-time': { widget: 'datetime', type: 'datetime-local', format: 'YYYY-MM-DDTHH:mm' },
} as const;

/** What a person tells two entries apart by, where that is not the title alone. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  sources: ['title', 'publisher'],
  glossary: ['term'],
};

/** @param siblings titles of the fields beside it, which some choices name. */
export function toField(description: FieldDescription, context: FormContext, siblings: Titles = new Map()): Field {
  const { name, required, title = '' } = description;
  const common = { name, label: title, required, ...toHint(description) };
  return { ...common, ...toWidget(description, context, siblings) } as Field;
}

/** The fields of a group, each knowing the titles of the others. */
export function toFields(fields: readonly FieldDescription[], context: FormContext): Field[] {
  const titles = new Map(fields.map(({ name, title = '' }) => [name, title]));
  return fields.map((field) => toField(field, context, titles));
}

function toWidget(description: FieldDescription, context: FormContext, siblings: Titles): object {
  const { shape, refersTo } = description;
  if (shape.kind === 'list') return toList(description, shape.item, context, siblings);
  if (refersTo !== undefined) return toReference(refersTo, context) ?? toText(description, shape);
  switch (shape.kind) {
    case 'text':
      return toText(description, shape);
    case 'number':
      return { widget: 'number', value_type: 'int', step: 1, ...limits(shape) };
    case 'flag':
      // A switch would write "false"; our flags are only ever written when they are true.
      return { widget: 'select', options: [{ label: 'Yes', value: true }] };
    case 'choice':
      return { widget: 'select', options: toOptions(shape.choices, siblings), dropdown_threshold: MOST_SHOWN };
    case 'group':
      return { widget: 'object', collapsed: 'auto', fields: toFields(shape.fields, context) };
    case 'variants':
      return { widget: 'object', ...toTypes(shape, context) };
    case 'other':
      return { widget: 'string' };
  }
}

function toText(
  { writtenAs }: FieldDescription,
  shape: FieldShape | { kind: 'text'; min?: number; max?: number; pattern?: TextPattern },
): object {
  if (writtenAs === 'day' || writtenAs === 'local-time') return DATES[writtenAs];
  const { min, max, pattern } = shape.kind === 'text' ? shape : {};
  const form =
    writtenAs === 'partial-day'
      ? { source: PARTIAL_DAY_PATTERN.source, message: 'must be written 2018-02-28, 2018-02 or 2018' }
      : pattern;
  return {
    widget: max !== undefined && max > ONE_LINE ? 'text' : 'string',
    use_emoji_autocomplete: false,
    ...(min === undefined ? {} : { minlength: min }),
    ...(max === undefined ? {} : { maxlength: max }),
    ...(form === undefined ? {} : { pattern: [form.source, form.message] }),
  };
}

/** Nothing where the ids are not known: the id is then typed. */
function toReference(collection: string, { formed, known }: FormContext): object | undefined {
  if (formed.has(collection)) {
    const shown = SHOWN[collection] ?? ['title'];
    return {
      widget: 'relation',
      collection,
      value_field: '{{slug}}',
      display_fields: [shown.map((name) => `{{${name}}}`).join(' · ')],
      search_fields: [...shown, '{{slug}}'],
      dropdown_threshold: 0,
    };
  }
  const entries = known.get(collection);
  if (entries === undefined) return undefined;
  return {
    widget: 'select',
    options: entries.map(({ id, title }) => ({ label: title, value: id })),
    dropdown_threshold: 0,
  };
}

function toList(list: FieldDescription, item: FieldDescription, context: FormContext, siblings: Titles): object {
  const refersTo = list.refersTo ?? item.refersTo;
  const least = list.required ? { min: 1 } : {};
  const reference = refersTo === undefined ? undefined : toReference(refersTo, context);
  if (reference !== undefined) return { ...reference, multiple: true, ...least };
  const { shape } = item;
  if (shape.kind === 'choice') return { ...toWidget(item, context, siblings), multiple: true, ...least };
  const singular = toSingular(list.title ?? '');
  const common = { widget: 'list', label_singular: singular, ...least };
  if (shape.kind === 'group') {
    return { ...common, collapsed: 'auto', ...toSummary(shape.fields), fields: toFields(shape.fields, context) };
  }
  if (shape.kind === 'variants') return { ...common, ...toTypes(shape, context) };
  return { ...common, field: { ...toField(item, context), name: 'item', label: singular } };
}

/** A folded item of a list shows its first needed words. */
function toSummary(fields: readonly FieldDescription[]): { summary?: string } {
  const first = fields.find(({ required, shape }) => required && shape.kind === 'text');
  return first === undefined ? {} : { summary: `{{${first.name}}}` };
}

function toTypes({ key, variants }: Extract<FieldShape, { kind: 'variants' }>, context: FormContext): object {
  const types = variants.map((fields) => {
    const { shape } = fields.find(({ name }) => name === key) ?? {};
    const value = shape?.kind === 'choice' ? (shape.choices[0] ?? '') : '';
    const others = fields.filter(({ name }) => name !== key);
    return { name: value, label: toOptions([value])[0]?.label ?? value, fields: toFields(others, context) };
  });
  return { typeKey: key, types };
}

function limits({ min, max }: { min?: number; max?: number }): object {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
