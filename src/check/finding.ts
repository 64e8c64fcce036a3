// The shape of a finding: one fault at one place, as data. Reports turn it into text.
import { KINDS, type KindId } from './kinds.ts';
import type { Severity } from './kinds/kind.ts';

/** A place in a file, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

export interface Finding extends Place {
  kind: KindId;
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
  mend?: Mend;
}

/** On the line of the finding, from its column on, the first `from` becomes `to`. */
export interface Mend {
  from: string;
  to: string;
}

/** The first place of a file, for faults of the whole file. */
export const START: Place = { line: 1, column: 1 };

interface Fault {
  file: string;
  place: Place;
  what: string;
  remedy: string;
  value?: string | undefined;
  mend?: Mend | undefined;
}

/** Makes a finding of a kind; its severity comes from the table of kinds. */
export function toFinding(kind: KindId, fault: Fault): Finding {
  const { file, place, what, remedy, value, mend } = fault;
  return {
    kind,
    severity: KINDS[kind].severity,
    file,
    line: place.line,
    column: place.column,
    what,
    remedy,
    ...(value === undefined ? {} : { value }),
    ...(mend === undefined ? {} : { mend }),
  };
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

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
