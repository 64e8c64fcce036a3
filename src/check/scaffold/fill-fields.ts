// Chooses a value for every field a new entry needs: what the editor gave, else an example that is marked as one.
import type { FieldDescription } from '#schema/describe.ts';
import type { CollectionName } from '#schema/collections.ts';

/** The ids there are, by collection, sorted. */
export type KnownIds = ReadonlyMap<string, readonly string[]>;

export interface FilledField {
  description: FieldDescription;
  value: unknown;
  /** True when nobody gave the value: it only shows what belongs here. */
  isExample: boolean;
}

/** A field that one of several must be written, and which of them a new entry starts with. */
const EITHER: Partial<Record<CollectionName, { unless: readonly string[]; write: string }>> = {
  sources: { unless: ['date', 'undated'], write: 'undated' },
  funding: { unless: ['allThemes', 'links'], write: 'allThemes' },
  figures: { unless: ['base', 'baseFact', 'baseNotStated'], write: 'baseNotStated' },
};

/**
 * The fields to write, in the order of the schema: all that are needed, and those given.
 * What no source states stays open: every field that can be "not stated" and was not given is listed as such.
 */
export function fillFields(
  collection: CollectionName,
  fields: readonly FieldDescription[],
  given: Readonly<Record<string, unknown>>,
  ids: KnownIds,
): FilledField[] {
  const either = EITHER[collection];
  const needsEither = either !== undefined && !either.unless.some((name) => given[name] !== undefined);
  return fields.flatMap((description): FilledField[] => {
    const { name, required, shape } = description;
    if (given[name] !== undefined) return [{ description, value: given[name], isExample: false }];
    if (name === 'notStated' && shape.kind === 'list' && shape.item.shape.kind === 'choice') {
      const open = shape.item.shape.choices.filter((choice) => given[choice] === undefined);
      return open.length === 0 ? [] : [{ description, value: open, isExample: false }];
    }
    if (needsEither && name === either.write) return [{ description, value: true, isExample: false }];
    return required ? [{ description, value: toExample(description, ids), isExample: true }] : [];
  });
}

/** A value of the right form; ids are of entries that exist, where there are any. */
export function toExample(description: FieldDescription, ids: KnownIds): unknown {
  const { shape, example, refersTo, help = '' } = description;
  if (shape.kind === 'list') return [toExample({ ...shape.item, ...inheritedFrom(description) }, ids)];
  if (refersTo !== undefined) return toExampleId(refersTo, example, ids);
  if (example !== undefined) return example;
  switch (shape.kind) {
    case 'group':
      return Object.fromEntries(
        shape.fields
          // A link needs a source or a remark by whom it was made.
          .filter(({ name, required }) => required || name === 'source')
          .map((field) => [field.name, toExample(field, ids)]),
      );
    case 'variants':
      return toExample({ ...description, shape: { kind: 'group', fields: shape.variants[0] ?? [] } }, ids);
    case 'choice':
      return shape.choices[0];
    case 'number':
      return shape.min ?? 1;
    case 'flag':
      return true;
    default:
      return toPlaceholder(help, shape.kind === 'text' ? shape : {});
  }
}

/** An item of a list stands for the list's own example and reference. */
function inheritedFrom({ refersTo, example, help }: FieldDescription): Partial<FieldDescription> {
  const first: unknown = Array.isArray(example) ? example[0] : undefined;
  return {
    ...(refersTo === undefined ? {} : { refersTo }),
    ...(first === undefined ? {} : { example: first }),
    ...(help === undefined ? {} : { help }),
  };
}

function toExampleId(refersTo: string, example: unknown, ids: KnownIds): unknown {
  const known = ids.get(refersTo) ?? [];
  return known.includes(String(example)) ? example : (known[0] ?? example ?? 'an-id');
}

/** The help itself says what belongs here; cut or stretched to fit. */
function toPlaceholder(help: string, { min = 1, max = 200 }: { min?: number; max?: number }): string {
  const text = `Write here: ${help || 'the text of this field.'}`;
  return text.slice(0, max).trim().padEnd(min, '.');
}
