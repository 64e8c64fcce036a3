// Promise: every field is one the schema knows, no needed field is missing, and every value fits.
import { describeAt } from '#schema/describe.ts';
import type { Finding } from '../finding.ts';
import type { SchemaIssue } from '../read/schema-issues.ts';
import type { ContentFile, Fields, Rule } from '../read/snapshot.ts';
import { lastName, valueAt } from '../text/explain-fields.ts';
import { dateFault } from './date-faults.ts';
import * as fault from './field-faults.ts';
import { shapeFault } from './shape-faults.ts';
import { suggestFieldNames, unknownField } from './unknown-fields.ts';

export const fieldsFit: Rule = ({ files, entries }) =>
  files.flatMap((file) =>
    file.fields?.schema === undefined ? [] : checkFields(file, file.fields, file.fields.schema, entries),
  );

function checkFields(
  file: ContentFile,
  fields: Fields,
  schema: fault.Context['schema'],
  entries: fault.Context['entries'],
): Finding[] {
  const reported = new Set<string>(misnamed(fields, schema));
  return fields.issues.flatMap((issue) => {
    const { path, message } = issue;
    const value = valueAt(fields.yaml.data, path);
    const context: fault.Context = { file, yaml: fields.yaml, schema, path, value, entries, message };
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(context, fields, key));
    if (reported.has(path.join('/'))) return [];
    reported.add(path.join('/'));
    return [explain(context, issue)];
  });
}

/** Keys looked at for the field they may mean: an entry has at most thirty fields. */
const MOST_KEYS = 100;

/** Fields that are missing only because they are written under another name: one mistake, one finding. */
function misnamed(fields: Fields, schema: fault.Context['schema']): string[] {
  return fields.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    return issue.keys
      .slice(0, MOST_KEYS)
      .flatMap((key) =>
        suggestFieldNames(schema, fields, issue.path, key).map((name) => [...issue.path, name].join('/')),
      );
  });
}

function explain(context: fault.Context, issue: SchemaIssue): Finding {
  const { path, value, schema, message } = context;
  if (path.length === 0) return fault.wholeFile(context);
  const isComparison = issue.code === 'custom' && value === undefined && !message.startsWith('is missing');
  if (isComparison) return fault.contradiction(context);
  if (value === undefined || value === null) return fault.missing(context);
  const description = describeAt(schema, path);
  const name = lastName(path);
  const comparesFields = issue.code === 'custom' && (typeof value === 'object' || name === 'notStated');
  if (comparesFields) return fault.contradiction(context);
  if (description === undefined) return fault.invalid(context);
  if (description.writtenAs === 'web-address') return fault.webAddress(context);
  if (description.writtenAs !== undefined && typeof value !== 'object')
    return dateFault(context, description.writtenAs);
  if (description.shape.kind === 'choice' && typeof value !== 'object') {
    return fault.choice(context, description.shape.choices);
  }
  if (typeof value === 'string' && (issue.code === 'too_big' || issue.code === 'too_small'))
    return fault.length(context);
  if (typeof value === 'string' && description.shape.kind === 'text' && description.refersTo !== undefined) {
    return fault.invalidId(context, description.refersTo);
  }
  return shapeFault(context, description);
}
