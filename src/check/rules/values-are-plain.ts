// Promise: no value holds a character nobody can see, also not one written as an escape, and none is cut short by a #.
import { toFinding, toPlace, type Finding } from '../finding.ts';
import { type ContentFile, type Fields, isDraft, isEntry, type Rule } from '../read/snapshot.ts';
import { showValue, quoteWhole } from '../text/show-value.ts';
import { findHidden } from '../text/strange-space.ts';
import type { FieldDescription } from '#schema/describe.ts';
import { walkValues } from '../read/walk-values.ts';
import { nameOfField } from '../text/explain-fields.ts';

/** name: words # the rest is a remark nobody sees */
const CUT_SHORT = /^(\s*(?:- )?(?:\w+: +)?)([^\s"'#|>[{&*!][^"]*?)\s+#(.*)$/;

export const valuesArePlain: Rule = ({ files }) =>
  files.flatMap((file) => [
    ...(file.fields === undefined ? [] : [...checkEscapes(file, file.fields), ...checkRemarks(file, file.fields)]),
    ...checkReferences(file),
  ]);

/** Hidden characters that text names: &#x202e; and &shy; are such characters on the page. */
function checkReferences({ path: file, text: written = '', prose }: ContentFile): Finding[] {
  if (prose?.outline === undefined || !prose.text.includes('&')) return [];
  const pictures = prose.outline.pictures.map(({ alt, place }) => ({ text: alt, place }));
  return [...prose.outline.paragraphs, ...pictures].flatMap(({ text, place }) => {
    const hidden = findHidden(text);
    if (hidden === undefined || written.includes(hidden.character)) return [];
    return toFinding('character-hidden', file, place, {
      what: `The code from & to ; stands for a character that nobody can see (${hidden.code}).`,
      remedy: 'Delete the code.',
      value: hidden.code,
    });
  });
}

function* checkEscapes(file: ContentFile, { yaml, data }: Fields): Generator<Finding> {
  if (data === undefined || !yaml.text.includes('\\')) return;
  const waiting: { value: unknown; path: (string | number)[] }[] = [{ value: data, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value === 'string') {
      const hidden = findHidden(value);
      if (hidden === undefined) continue;
      yield toFinding('character-hidden', file.path, yaml.placeOfValue(path), {
        what: `This value holds a character nobody can see (${hidden.code}).`,
        remedy: 'Delete its escape, or type the value again.',
        value: hidden.code,
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) waiting.push({ value: inner, path: [...path, key] });
    }
  }
}

function checkRemarks({ path: file }: ContentFile, { yaml }: Fields): Finding[] {
  if (!yaml.text.includes(' #')) return [];
  return yaml.text.split('\n').flatMap((line, index) => {
    const [, start = '', text = '', rest = ''] = CUT_SHORT.exec(line) ?? [];
    if (text === '' || start.trim() === '' || /^\s*$/.test(rest)) return [];
    return toFinding('value-cut-short', file, toPlace(index + yaml.firstLine, start.length + text.length + 2), {
      what: `Everything after # on this line is a remark that nobody sees: ${showValue(rest.trim())}.`,
      remedy: 'If it belongs to the value, put the whole value in quotes.  Put a remark on a line of its own.',
    });
  });
}

// Promise: no value and no name of a field is wrapped in the curly quotes of a word processor.

/** name: “value”, or - “value”: quotes that were meant for the program, not for the reader. */
const WRAPPED = /^(\s*(?:- )*(?:[\w“”"]+: +)?)(?:[“”„‟]([^“”„‟"]*)[“”„‟"]|[‘‚‛]([^‘‛"]*)[’'])\s*$/u;

export const quotesAreStraight: Rule = ({ files }) => files.flatMap(checkFile);

function checkFile({ path: file, fields }: ContentFile): Finding[] {
  if (fields === undefined) return [];
  return fields.yaml.text.split('\n').flatMap((line, index) => {
    const match = WRAPPED.exec(line);
    const start = match?.[1] ?? '';
    if (match === null || start.trim() === '') return [];
    const text = match[2] ?? match[3] ?? '';
    return toFinding('smart-quotes', file, toPlace(index + fields.yaml.firstLine, start.length + 1), {
      what: 'The quotes round this value are curly, so they would be shown.',
      remedy: `Write straight quotes:   ${quoteWhole(`${start.trimStart()}"${text}"`)}`,
      fix: { from: line.slice(start.length).trimEnd(), to: `"${text}"` },
    });
  });
}

// Promise: a field for text holds text: no character for a program, no line break, and not the example of its own help.

/** What YAML or a spreadsheet means by yes, no and nothing. */
const SIGN = /^(?:yes|no|true|false|on|off|null|none|nil|n\/a|~|-+|\?+|\.+)$/i;
/** The example of another field may be the right value. */
const OWN_WORDS: ReadonlySet<string> = new Set(['summary', 'definition']);

export const valuesAreText: Rule = ({ files }) => files.flatMap((file) => [...checkText(file)]);

function* checkText(file: ContentFile): Generator<Finding> {
  const { fields } = file;
  if (fields === undefined) return;
  for (const [description, value, path] of walkValues(fields)) {
    const fault = typeof value === 'string' ? faultOf(description, value, isEntry(file) && !isDraft(file)) : undefined;
    if (fault === undefined) continue;
    const { kind, what, remedy } = fault;
    const place = fields.yaml.placeOfValue(path);
    yield toFinding(kind, file.path, place, {
      what: `${nameOfField(path)} ${what}.`,
      remedy,
      value: String(value),
    });
  }
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
    const remedy = 'Write it out in words, or leave the field out.';
    return { kind: 'field-invalid', what: `${showValue(value)} is a mark for a program, not text`, remedy };
  }
  // A break at the end alone is a fault of the schema: the value must not end with a space.
  if (value.trim().includes('\n')) {
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
