// Words the faults of single fields: one function for each way in which a value can fail to fit.
import type { z } from 'astro/zod';
import { COLLECTIONS, COLLECTION_NAMES } from '#schema/collections.ts';
import { toFinding, type Finding, type Fix } from '../finding.ts';
import type { RuleId } from '../rule-docs.ts';
import { isEntry, type ContentFile } from '../read/snapshot.ts';
import type { YamlPart } from '../read/yaml-part.ts';
import { newCommand, withArticle } from '../text/collection-names.ts';
import { lastName, nameOfField, toRemedy } from '../text/explain-fields.ts';
import { suggestIds, type Entries } from '../text/suggest-ids.ts';
import { findNearest } from '../text/nearest.ts';
import { orList, showValue } from '../text/show-value.ts';
import { toId } from '#text/to-id.ts';

/** One issue of the schema, with everything needed to put it into words. */
export interface Context {
  file: ContentFile;
  yaml: YamlPart;
  schema: z.ZodType;
  path: readonly PropertyKey[];
  value: unknown;
  /** All entries, to name the one that may be meant. */
  entries: Entries;
  /** A predicate, such as "must be a whole number". */
  message: string;
}

export function make(
  kind: RuleId,
  context: Context,
  at: 'key' | 'value',
  what: string,
  remedy?: string | (() => string),
  fix?: Fix,
): Finding {
  const { file, yaml, path, schema, value } = context;
  return toFinding(kind, file.path, at === 'key' ? yaml.placeOfKey(path) : yaml.placeOfValue(path), {
    what,
    remedy: remedy ?? (() => toRemedy(schema, path)),
    value: typeof value === 'string' || typeof value === 'number' ? String(value) : undefined,
    fix,
  });
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
  if (message.startsWith('lists ')) return 'Delete it from notStated, or delete the field where no source gives it.';
  if (message.includes('upside down')) return 'Look both up in the source, and write the smaller first.';
  return path.length === 0 ? 'Look both up in the source, and correct the wrong one.' : toRemedy(schema, path);
}

export function webAddress(context: Context): Finding {
  const { value, path } = context;
  if (typeof value === 'string' && /^https?:\/\/\S+\s+\S/.test(value)) {
    const what = `${nameOfField(path)} ${showValue(value)} has a space in it.`;
    return make('web-address-invalid', context, 'value', what, 'Write %20 for a space in an address.');
  }
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
  const what = `${nameOfField(context.path)} cannot be ${showValue(context.value)}.`;
  return make('choice-unknown', context, 'value', what, () => {
    const near = findNearest(String(context.value), choices)[0];
    const guess = near === undefined ? '' : `Did you mean ${showValue(near)}?  `;
    return `${guess}The choices are: ${choices.join(', ')}.`;
  });
}

export function length(context: Context): Finding {
  const { path, value, message } = context;
  const size = String(value).length;
  const what = `${nameOfField(path)} ${message} and has ${size}: ${showValue(value)}.`;
  return make('field-length', context, 'value', what);
}

export function invalidId(context: Context, refersTo: string): Finding {
  return make('id-invalid', context, 'value', sentence(context), () => adviseId(context, refersTo));
}

function adviseId({ value, entries, schema, path }: Context, refersTo: string): string {
  const written = String(value);
  const near = suggestIds(entries, refersTo, written);
  if (near.length > 0) return `Did you mean ${orList(near.map((id) => showValue(id)))}?`;
  const collection = COLLECTION_NAMES.find((name) => name === refersTo);
  if (collection === undefined) return toRemedy(schema, path);
  const add = `To add ${withArticle(COLLECTIONS[collection].singular)}: ${newCommand(collection)}`;
  const better = toId(written);
  const guess =
    better === '' || written.includes('/') ? '' : `Write the id as its file is called, such as ${better}.  `;
  return `${guess}${add}`;
}

/** @param remedy What to do, where the value itself says more than the field's help. */
export function invalid(context: Context, remedy?: string): Finding {
  return make('field-invalid', context, 'value', sentence(context), remedy);
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
