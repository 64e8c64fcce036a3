// The shape of a finding: one fault at one place, as data. Reports turn it into text.
import { compareText } from '#text/compare.ts';
import { severityOf, type RuleId } from './rule-docs.ts';
import type { Severity } from './rule-docs/rule-doc.ts';
import { escapeInvisible } from '#text/escape-invisible.ts';

/** A place in a file, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

export interface Finding extends Place {
  kind: RuleId;
  severity: Severity;
  /** Path with forward slashes that begins with "content". */
  file: string;
  /** What is wrong, as a sentence with the value found. */
  what: string;
  /** What would be right and what to do, as one or two sentences. */
  remedy: string;
  /** The value found, for tools that read findings as data. */
  value?: string;
  /** The one right way to write it, where there is only one: `npm run check -- --fix` writes it. */
  fix?: Fix;
}

/** On the line of the finding, from its column on, the first `from` becomes `to`. */
export interface Fix {
  from: string;
  to: string;
}

/** The first place of a file, for faults of the whole file. */
export const START: Place = { line: 1, column: 1 };

export function toPlace(line: number, column = 1): Place {
  return { line, column };
}

interface Message {
  /** Given before the message; one within it would be lost. */
  place?: never;
  what: string;
  /** As a function where it costs work, such as a search for what may be meant: only those that are shown are worded. */
  remedy: string | (() => string);
  value?: string | undefined;
  fix?: Fix | undefined;
}

/** A message holds a value of at most 70 characters, and no list is longer than this. */
const LONGEST_MESSAGE = 1000;
const LONGEST_VALUE = 200;

/** Makes a finding of a kind; its severity comes from the table of kinds. @param place undefined for a fault of the whole file */
export function toFinding(kind: RuleId, file: string, place: Place | undefined, message: Message): Finding {
  const { what, remedy, value, fix } = message;
  const { line, column } = place ?? START;
  return {
    kind,
    severity: severityOf(kind),
    file,
    line,
    column,
    what: toMessage(what),
    get remedy() {
      return toMessage(typeof remedy === 'function' ? remedy() : remedy);
    },
    ...(value === undefined ? {} : { value: value.slice(0, LONGEST_VALUE) }),
    ...(fix === undefined ? {} : { fix }),
  };
}

function toMessage(message: string): string {
  return escapeInvisible(message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message);
}

/** Orders findings by file, then by place, then by kind. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.kind, b.kind) ||
    compareText(a.what, b.what)
  );
}
