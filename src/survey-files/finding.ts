// The shape of what is said about a file of answers: the place, what is wrong, what to do. The same four lines as the checker's.
import { formatNumber } from '#text/format-number.ts';

/** Of all that can be wrong with a file of answers, what only advises; everything else stops the import. */
const WARNINGS: ReadonlySet<string> = new Set(['weight-equal', 'step-unused', 'question-unasked']);

export interface AnswerFinding {
  kind: string;
  /** Name of the file, as it was given. */
  file: string;
  /** Counted as a spreadsheet counts, from 1. */
  row?: number | undefined;
  /** Heading of the column. */
  column?: string | undefined;
  what: string;
  remedy: string;
}

type Message = Omit<AnswerFinding, 'kind' | 'file'>;

export function toAnswerFinding(kind: string, file: string, message: Message): AnswerFinding {
  return { kind, file, ...message };
}

/** Thrown where reading cannot go on; everything else is gathered. */
export class AnswerFault extends Error {
  readonly finding: AnswerFinding;

  constructor(kind: string, file: string, message: Message) {
    super(message.what);
    this.finding = toAnswerFinding(kind, file, message);
  }
}

export function isError({ kind }: AnswerFinding): boolean {
  return !WARNINGS.has(kind);
}

/** Place, fault, remedy, kind: four lines. */
export function formatAnswerFinding(finding: AnswerFinding): string {
  const { kind, file, row, column, what, remedy } = finding;
  const place = [
    file,
    ...(row === undefined ? [] : [`row ${formatNumber(row)}`]),
    ...(column === undefined ? [] : [`column "${column}"`]),
  ];
  return [
    place.join(', '),
    `  ${what}`,
    `  ${remedy}`,
    `  ${isError(finding) ? 'error' : 'warning'} · ${kind} · /about/from-answers-to-figures/`,
  ].join('\n');
}
