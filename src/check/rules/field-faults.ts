// Words the faults of single fields: one function for each way in which a value can fail to fit.
import type { z } from 'astro/zod';
import { COLLECTIONS } from '#schema/collections.ts';
import { describeAt, type FieldDescription } from '#schema/describe.ts';
import { toFinding, type Finding, type Mend } from '../finding.ts';
import type { KindId } from '../kinds.ts';
import { isEntry, type ContentFile } from '../read/snapshot.ts';
import type { YamlPart } from '../read/yaml-part.ts';
import { withArticle } from '../text/collection-words.ts';
import { lastName, listNames, nameOfField, toRemedy } from '../text/field-words.ts';
import { findNearest } from '../text/nearest.ts';
import { showValue, showWords } from '../text/show-value.ts';
import { toId } from './files-in-place.ts';

/** One issue of the schema, with everything needed to put it into words. */
export interface Context {
  file: ContentFile;
  yaml: YamlPart;
  schema: z.ZodType;
  path: readonly PropertyKey[];
  value: unknown;
  /** A predicate, such as "must be a whole number". */
  message: string;
}

export function make(
  kind: KindId,
  context: Context,
  at: 'key' | 'value',
  what: string,
  remedy?: string,
  mend?: Mend,
): Finding {
  const { file, yaml, path, schema, value } = context;
  return toFinding(kind, {
    file: file.path,
    place: at === 'key' ? yaml.placeOfKey(path) : yaml.placeOfValue(path),
    what,
    remedy: remedy ?? toRemedy(schema, path),
    value: typeof value === 'string' || typeof value === 'number' ? String(value) : undefined,
    mend,
  });
}

export function unknownField(context: Context, key: string): Finding {
  const { file, yaml, schema, path } = context;
  const fields = fieldsAt(schema, path);
  const near = namesLike(schema, path, key);
  const guess =
    near.length === 0 ? 'Delete the line.' : `Did you mean ${near.map((name) => showValue(name)).join(' or ')}?`;
  return toFinding('field-unknown', {
    file: file.path,
    place: yaml.placeOfKey([...path, key]),
    what: `${showValue(key)} is not a field of ${path.length === 0 ? ownerOf(file) : showWords(nameOfField(path))}.`,
    remedy: `${guess}  The fields are ${listNames(fields)}.`,
    value: key,
    mend: near[0]?.toLowerCase() === key.toLowerCase() ? { from: key, to: near[0] } : undefined,
  });
}

/** The fields an editor may have meant by a name. */
export function namesLike(schema: z.ZodType, path: readonly PropertyKey[], key: string): string[] {
  const names = fieldsAt(schema, path).map(({ name }) => name);
  return findNearest(key, names);
}

function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly FieldDescription[] {
  const shape = describeAt(schema, path)?.shape;
  if (shape?.kind === 'variants') return shape.variants.flat();
  return shape?.kind === 'group' ? shape.fields : [];
}

/** A fault that no single field has: two that contradict, or no fields at all. */
export function wholeFile(context: Context): Finding {
  if (isDefaultMessage(context.message)) {
    return make(
      'field-invalid',
      context,
      'value',
      'The fields are not written as fields.',
      'Write one field a line as "name: value".',
    );
  }
  const what = `This ${isEntry(context.file) ? COLLECTIONS[context.file.locus.collection].singular : 'file'} ${context.message}.`;
  return make('field-contradiction', context, 'value', what, adviseComparison(context));
}

export function missing(context: Context): Finding {
  const { path, value, message } = context;
  const predicate = value === null ? 'is empty' : message.startsWith('is missing') ? message : 'is missing';
  return make('field-missing', context, 'key', `${nameOfField(path)} ${predicate}.`);
}

export function contradiction(context: Context): Finding {
  const what = `${nameOfField(context.path)} ${context.message}.`;
  return make('field-contradiction', context, 'key', what, adviseComparison(context));
}

/** Many such messages say themselves what to write. */
function adviseComparison({ message, schema, path }: Context): string {
  if (message.startsWith('needs either')) return 'Write the one that is true, and leave the other out.';
  if (message.includes('upside down')) return 'Look both up in the source, and write the smaller first.';
  return path.length === 0 ? 'Look both up in the source, and correct the wrong one.' : toRemedy(schema, path);
}

export function webAddress(context: Context): Finding {
  const { value, path } = context;
  if (typeof value !== 'string' || !/^www\.\S+$/.test(value)) {
    return make('web-address-invalid', context, 'value', sentence(context));
  }
  const guess = `Write:   ${lastName(path)}: https://${value}`;
  return make('web-address-invalid', context, 'value', sentence(context), guess, {
    from: value,
    to: `https://${value}`,
  });
}

export function choice(context: Context, choices: readonly string[]): Finding {
  const near = findNearest(String(context.value), choices)[0];
  const guess = near === undefined ? '' : `Did you mean ${showValue(near)}?  `;
  const what = `${nameOfField(context.path)} cannot be ${showValue(context.value)}.`;
  return make('choice-unknown', context, 'value', what, `${guess}The choices are: ${choices.join(', ')}.`);
}

export function length(context: Context): Finding {
  const { path, value, message } = context;
  const size = String(value).length;
  const what = `${nameOfField(path)} ${message} and has ${size}: ${showValue(value)}.`;
  return make('field-length', context, 'value', what);
}

export function badId(context: Context, refersTo: string): Finding {
  if (refersTo === 'any') return make('id-invalid', context, 'value', sentence(context));
  const better = toId(String(context.value));
  const guess =
    better === '' || String(context.value).includes('/')
      ? undefined
      : `Write the id as its file is called, for example:   ${better}`;
  return make('id-invalid', context, 'value', sentence(context), guess);
}

export function invalid(context: Context): Finding {
  return make('field-invalid', context, 'value', sentence(context));
}

function sentence({ path, value, message }: Context): string {
  const shown = typeof value === 'object' ? '' : ` ${showValue(value)}`;
  return `${nameOfField(path)}${shown} ${isDefaultMessage(message) ? defaultPredicate(message) : message}.`;
}

/** Words of the library itself, which no editor should read. */
function isDefaultMessage(message: string): boolean {
  return /^(?:Invalid|Unrecognized|Too|Expected|Required)\b/.test(message);
}

function defaultPredicate(message: string): string {
  return message.includes('expected object')
    ? 'must be a group of fields, each on a line of its own, two spaces further in'
    : 'does not fit here';
}

function ownerOf(file: ContentFile): string {
  return isEntry(file)
    ? withArticle(COLLECTIONS[file.locus.collection].singular)
    : `content/${file.path.split('/').at(-1) ?? ''}`;
}
