// Promise: a field for words holds words: no sign for a program, no line break, and not the example of its own help.
import type { FieldDescription } from '#schema/describe.ts';
import { toFinding, type Finding } from '../finding.ts';
import { isEntry, type ContentFile } from '../read/snapshot.ts';
import { walkValues } from '../read/walk-values.ts';
import { nameOfField } from '../text/explain-fields.ts';
import { showValue } from '../text/show-value.ts';
import { isDraft } from './drafts-are-unlinked.ts';
import type { Rule } from './rule.ts';

/** What YAML or a spreadsheet means by yes, no and nothing. */
const SIGN = /^(?:yes|no|true|false|on|off|null|none|nil|n\/a|~|-+|\?+|\.+)$/i;
/** The example of another field may be the right value. */
const OWN_WORDS: ReadonlySet<string> = new Set(['summary', 'definition']);

export const valuesAreText: Rule = ({ files }) => files.flatMap(checkFile);

function checkFile(file: ContentFile): Finding[] {
  const { fields } = file;
  if (fields === undefined) return [];
  const found: Finding[] = [];
  walkValues(fields, (description, value, path) => {
    const fault = typeof value === 'string' ? faultOf(description, value, isEntry(file) && !isDraft(file)) : undefined;
    if (fault === undefined) return;
    const { kind, what, remedy } = fault;
    const place = fields.yaml.placeOfValue(path);
    found.push(
      toFinding(kind, { file: file.path, place, what: `${nameOfField(path)} ${what}.`, remedy, value: String(value) }),
    );
  });
  return found;
}

interface ValueFault {
  kind: 'field-invalid' | 'example-left';
  what: string;
  remedy: string;
}

function faultOf(description: FieldDescription, value: string, isPublished: boolean): ValueFault | undefined {
  const { name, shape, writtenAs, refersTo, example } = description;
  if (shape.kind !== 'text' || writtenAs !== undefined || refersTo !== undefined) return undefined;
  if (SIGN.test(value)) {
    const remedy = 'Write it in words, or leave the field out.';
    return { kind: 'field-invalid', what: `${showValue(value)} is a sign for a program, not words`, remedy };
  }
  if (value.includes('\n')) {
    return {
      kind: 'field-invalid',
      what: 'has a line break in it',
      remedy: 'Write it on one line, as one sentence after the other.',
    };
  }
  if (!isPublished || !OWN_WORDS.has(name) || value !== example) return undefined;
  const remedy = 'Write what is true of this entry, or leave the field out.';
  return { kind: 'example-left', what: `is still the example, ${showValue(value)}`, remedy };
}
