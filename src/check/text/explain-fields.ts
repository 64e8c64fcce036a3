// Puts fields, values and examples into an editor's words.
import { stringify } from 'yaml';
import type { z } from 'astro/zod';
import { describeAt, type FieldDescription } from '#schema/describe.ts';

type Path = readonly PropertyKey[];

/** ["names", 0, "from"] → "from (names, item 1)"; ["title"] → "title". */
export function nameOfField(path: Path): string {
  const name = lastName(path);
  const at = path.lastIndexOf(name);
  const around = path
    .slice(0, at)
    .concat(path.slice(at + 1))
    .map((step) => (typeof step === 'number' ? `item ${step + 1}` : String(step)));
  return around.length === 0 ? name : `${name} (${around.join(', ')})`;
}

/** The last key in a path, leaving out places in lists. */
export function lastName(path: Path): string {
  return String(path.filter((step) => typeof step !== 'number').at(-1) ?? '');
}

/** The value at a path of the data; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** What to write: the field's help and an example of the line. */
export function toRemedy(schema: z.ZodType, path: Path): string {
  const { description, name } = describeNearest(schema, path);
  const { help, shape } = description;
  const parts = help === undefined ? [] : [help];
  const example = exampleLine(description, name);
  if (example !== undefined) parts.push(`Write for example:   ${example}`);
  else if (shape.kind === 'choice') parts.push(`The choices are: ${shape.choices.join(', ')}.`);
  else if (shape.kind === 'group') parts.push(`It has the fields ${listNames(shape.fields)}.`);
  return parts.join('  ') || 'See the handbook for this field.';
}

/** "closes: 2026-09-11T11:00", "sources: [made-up-report]"; undefined for fields without an example. */
export function exampleLine({ example }: FieldDescription, name: string): string | undefined {
  if (example === undefined || name === '') return undefined;
  const style = typeof example === 'object' ? { collectionStyle: 'flow' as const, flowCollectionPadding: false } : {};
  const value = stringify(example, { lineWidth: 0, ...style }).trim();
  return `${name}: ${value}`;
}

/** "title, summary and sources". */
export function listNames(fields: readonly FieldDescription[]): string {
  const names = fields.map(({ name }) => name);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** The description with words for a reader: that of the value, or of the field whose item it is. */
function describeNearest(schema: z.ZodType, path: Path): { description: FieldDescription; name: string } {
  for (let length = path.length; length > 0; length -= 1) {
    const description = describeAt(schema, path.slice(0, length));
    if (description?.help !== undefined) return { description, name: lastName(path.slice(0, length)) };
  }
  const whole = describeAt(schema, []);
  return { description: whole ?? { name: '', required: true, shape: { kind: 'other' } }, name: '' };
}
