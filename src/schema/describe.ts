// Describes a schema as plain data, so that messages, scaffolds, the handbook and the form all read one description.
import { z } from 'astro/zod';
import { upperFirst } from '#text/letter-case.ts';
import type { FieldMeta } from './fields.ts';

/** What kind of value a field takes. A `group` has fields of its own; `variants` has one set of fields per kind. */
export type FieldShape =
  | { kind: 'text'; min?: number; max?: number; pattern?: TextPattern }
  | { kind: 'number'; min?: number; max?: number }
  | { kind: 'flag' }
  | { kind: 'choice'; choices: readonly string[] }
  | { kind: 'list'; item: FieldDescription }
  | { kind: 'group'; fields: readonly FieldDescription[] }
  | { kind: 'variants'; key: string; variants: readonly (readonly FieldDescription[])[] }
  | { kind: 'other' };

/** What a text must look like, and the words that say so. */
export interface TextPattern {
  source: string;
  message: string;
}

export interface FieldDescription extends Partial<FieldMeta> {
  /** The key an editor writes; empty for the items of a list. */
  name: string;
  /** True when the entry is refused without it. */
  required: boolean;
  shape: FieldShape;
}

const descriptions = new WeakMap<z.ZodType, FieldDescription>();

/** Describes one schema with everything inside it. The same schema gives the same object. */
export function describeSchema(schema: z.ZodType, name = ''): FieldDescription {
  const known = descriptions.get(schema);
  if (known?.name === name) return known;
  const description = describe(schema, name);
  descriptions.set(schema, description);
  return description;
}

/** The fields of an object schema in the order they are written; empty for anything else. */
export function describeFields(schema: z.ZodType): readonly FieldDescription[] {
  const { shape } = describeSchema(schema);
  return shape.kind === 'group' ? shape.fields : [];
}

/** The schema of one field of an object schema. */
export function getFieldSchema(schema: z.ZodType, name: string): z.ZodType | undefined {
  if (!(schema instanceof z.ZodObject) || !Object.hasOwn(schema.shape, name)) return undefined;
  return schema.shape[name] as z.ZodType;
}

/** The description of the value at a path, or undefined where the schema knows no such field. */
export function describeAt(schema: z.ZodType, path: readonly PropertyKey[]): FieldDescription | undefined {
  let current: FieldDescription | undefined = describeSchema(schema);
  for (const step of path) {
    if (current === undefined) return undefined;
    const { shape }: FieldDescription = current;
    if (shape.kind === 'list') current = shape.item;
    else if (shape.kind === 'group') current = shape.fields.find((field) => field.name === step);
    else if (shape.kind === 'variants') current = fieldsOfAll(shape).find((field) => field.name === step);
    else return undefined;
  }
  return current;
}

/** The fields of all variants, each once; the one that distinguishes them has the choices of all. */
export function fieldsOfAll({ key, variants }: Extract<FieldShape, { kind: 'variants' }>): FieldDescription[] {
  const all = variants.flat();
  const choices = all.flatMap(({ name, shape }) => (name === key && shape.kind === 'choice' ? shape.choices : []));
  const told = all.map((field) =>
    field.name === key ? { ...field, shape: { kind: 'choice', choices } as const } : field,
  );
  return told.filter(({ name }, index) => told.findIndex((field) => field.name === name) === index);
}

function describe(schema: z.ZodType, name: string): FieldDescription {
  const { inner, required, meta } = unwrap(schema);
  const title = meta.title ?? (name === '' ? undefined : toWords(name));
  return { ...meta, ...(title === undefined ? {} : { title }), name, required, shape: shapeOf(inner) };
}

/** Ids write them small. */
const ACRONYMS = /\b(?:nhs|uk|url)\b/g;

/** "small-firm" and "smallFirm" → "Small firm". */
export function toWords(name: string): string {
  const words = name
    .replaceAll('-', ' ')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(ACRONYMS, (letters) => letters.toUpperCase());
  return upperFirst(words);
}

/** Takes off what only says "may be left out"; the outermost words win. */
function unwrap(schema: z.ZodType): { inner: z.ZodType; required: boolean; meta: Partial<FieldMeta> } {
  const meta: Partial<FieldMeta> = {};
  let inner = schema;
  let required = true;
  for (;;) {
    Object.assign(meta, { ...inner.meta(), ...meta });
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) {
      required = false;
      inner = inner.def.innerType as z.ZodType;
    } else {
      return { inner, required, meta };
    }
  }
}

function shapeOf(schema: z.ZodType): FieldShape {
  if (schema instanceof z.ZodString) {
    return { kind: 'text', ...limits(schema.minLength, schema.maxLength), ...patternOf(schema) };
  }
  if (schema instanceof z.ZodNumber) return { kind: 'number', ...limits(schema.minValue, schema.maxValue) };
  if (schema instanceof z.ZodBoolean) return { kind: 'flag' };
  if (schema instanceof z.ZodLiteral) {
    return schema.value === true ? { kind: 'flag' } : { kind: 'choice', choices: [String(schema.value)] };
  }
  if (schema instanceof z.ZodEnum) return { kind: 'choice', choices: schema.options.map(String) };
  if (schema instanceof z.ZodArray) return { kind: 'list', item: describeSchema(schema.element as z.ZodType) };
  if (schema instanceof z.ZodObject) return { kind: 'group', fields: fieldsOf(schema) };
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const variants = schema.options.filter((option) => option instanceof z.ZodObject).map((option) => fieldsOf(option));
    return { kind: 'variants', key: schema.def.discriminator, variants };
  }
  return { kind: 'other' };
}

function fieldsOf(schema: z.ZodObject): FieldDescription[] {
  return Object.entries(schema.shape).map(([key, field]) => describeSchema(field as z.ZodType, key));
}

/** The first of the schema's own patterns. */
function patternOf(schema: z.ZodString): { pattern?: TextPattern } {
  for (const check of schema.def.checks ?? []) {
    const { def } = check._zod;
    if ('pattern' in def && def.pattern instanceof RegExp) {
      const message = def.error?.({ code: 'invalid_format', input: '', format: 'regex', path: [] } as never);
      return { pattern: { source: def.pattern.source, message: typeof message === 'string' ? message : '' } };
    }
  }
  return {};
}

function limits(min: number | null, max: number | null): { min?: number; max?: number } {
  return { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
}
