// A schema as JSON Schema 2020-12, for people who read our data with programs.
import { z } from 'astro/zod';
import { toWords } from './describe.ts';
import { LOCAL_TIME_PATTERN, PARTIAL_DAY_PATTERN, type FieldMeta } from './fields.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** How the forms of text that are checked by code can be described to other programs. */
const WRITTEN_AS: Record<NonNullable<FieldMeta['writtenAs']>, JsonSchema> = {
  day: { format: 'date' },
  'partial-day': { pattern: PARTIAL_DAY_PATTERN.source },
  'local-time': { pattern: LOCAL_TIME_PATTERN.source },
  'web-address': { format: 'uri' },
};

/** @param address where the description is published */
export function toJsonSchema(schema: z.ZodType, title: string, address: string): object {
  const { $schema, ...described } = z.toJSONSchema(schema, {
    io: 'output',
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ jsonSchema, path }) => translate(jsonSchema, path),
  });
  return { $schema, $id: address, title, ...described };
}

const OURS = ['help', 'example', 'refersTo', 'writtenAs'];

/** Puts our help for editors into the keywords of the standard, and allows fields of later versions. */
function translate(schema: JsonSchema, path: readonly (string | number)[]): void {
  const { help, example, refersTo, writtenAs } = schema as Partial<FieldMeta>;
  for (const name of OURS) Reflect.deleteProperty(schema, name);
  if (schema.additionalProperties === false) delete schema.additionalProperties;
  if (help !== undefined) {
    schema.description = help;
    if (path.at(-2) === 'properties') schema.title ??= toWords(String(path.at(-1)));
  }
  if (example !== undefined) schema.examples = [example];
  if (refersTo !== undefined && refersTo !== '') schema.$comment = `Refers to: ${refersTo}`;
  if (writtenAs !== undefined) Object.assign(schema, WRITTEN_AS[writtenAs]);
}
